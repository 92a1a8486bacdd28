import { ArchiveDatabase, SCHEMA_VERSION } from '../../../../lib/archive/schema.ts';

/** The schema that a later program might have: a new field in every clipping, and an index on it. */
export class Later extends ArchiveDatabase {
  constructor(name: string) {
    super(name);
    this.version(SCHEMA_VERSION + 1)
      .stores({ clippings: '++number, &id, &address, hidden, edition' })
      .upgrade((transaction) =>
        transaction
          .table('clippings')
          .toCollection()
          .modify((row) => {
            row.edition = `edition of ${row.title}`;
          }),
      );
  }
}
