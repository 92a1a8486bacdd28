// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BulkBar } from '../../components/clippings/BulkBar.tsx';
import { Notes } from '../../components/clippings/Notes.tsx';
import { NoteWords } from '../../components/clippings/NoteWords.tsx';
import { RailNames } from '../../components/clippings/RailNames.tsx';
import { ReadText } from '../../components/clippings/ReadText.tsx';
import { Search } from '../../components/clippings/Search.tsx';
import { UndoBar } from '../../components/clippings/UndoBar.tsx';
import { stepFocus } from '../../components/parts/step-focus.ts';
import { readText } from '../../lib/view/clippings/read-text.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';
import { doing, draw, press } from './draw.ts';

chooseLanguage(['en-GB'], enPages);

afterEach(() => vi.useRealTimers());

describe('a deletion', () => {
  it('can be taken back for thirty seconds', async () => {
    vi.useFakeTimers();
    const calls = { undo: vi.fn(), over: vi.fn() };
    await draw(<UndoBar n={2} busy={false} onUndo={calls.undo} onOver={calls.over} />);
    await press('Undo');
    expect(calls.undo).toHaveBeenCalledOnce();
    for (let second = 0; second < 29; second++) await doing(() => vi.advanceTimersByTime(1000));
    expect(calls.over).not.toHaveBeenCalled();
    await doing(() => vi.advanceTimersByTime(1000));
    expect(calls.over).toHaveBeenCalledOnce();
  });
});

describe('a deletion that is being taken back', () => {
  it('says so, offers nothing more, and does not run out', async () => {
    vi.useFakeTimers();
    const over = vi.fn();
    await draw(<UndoBar n={48_211} busy onUndo={() => {}} onOver={over} />);
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      'Bringing 48,211 clippings back…',
    );
    expect(document.querySelector('.undo button')).toBeNull();
    await doing(() => vi.advanceTimersByTime(60_000));
    expect(over).not.toHaveBeenCalled();
  });
});

describe('selected clippings', () => {
  it('are tagged by a word that is written, not by an empty one', async () => {
    const onTag = vi.fn();
    await draw(
      <BulkBar
        n={1}
        onTag={onTag}
        onExport={() => {}}
        onDelete={() => {}}
        onClear={() => {}}
        onCompare={null}
      />,
    );
    await press('Tag…');
    await press('Add tag');
    expect(onTag).not.toHaveBeenCalled();
    await press('Tag…');
    const input = document.querySelector('input')!;
    await doing(() => {
      input.value = ' dam ';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Add tag');
    expect(onTag).toHaveBeenCalledWith('dam');
  });
});

describe('a note', () => {
  const calls = {
    notes: [],
    passage: null,
    onWrite: async () => true,
    onRewrite: async () => true,
    onTag: () => {},
    onDelete: () => {},
  };
  const type = (field: HTMLInputElement | HTMLTextAreaElement, words: string) =>
    doing(() => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });

  it('names the passage it will be on, and is kept until it is stored', async () => {
    const onWrite = vi.fn(async () => true);
    await draw(<Notes {...calls} passage="14 cracks" onWrite={onWrite} />);
    expect(document.querySelector('label')?.textContent).toBe('Note on “14 cracks”');
    const area = document.querySelector('textarea')!;
    await type(area, 'Who counted?');
    await press('Keep note');
    expect(onWrite).toHaveBeenCalledWith('Who counted?', []);
    expect(area.value).toBe('');
  });

  it('may be tags alone, and is none without words and tags', async () => {
    const onWrite = vi.fn(async () => true);
    await draw(<Notes {...calls} passage="14 cracks" onWrite={onWrite} />);
    const field = document.querySelector<HTMLInputElement>('#note-tags')!;
    await type(field, ' , ');
    await press('Keep note');
    expect(onWrite).not.toHaveBeenCalled();
    await type(field, 'to check, dam');
    await press('Keep note');
    expect(onWrite).toHaveBeenCalledWith('', ['to check', ' dam']);
    expect(field.value).toBe('');
  });

  it('gets and loses tags of its own, each field under a name of its own', async () => {
    const onTag = vi.fn();
    const note = { text: '', passage: '14 cracks', where: 'paragraph 2' };
    const notes = [
      { ...note, id: 'a', tags: ['dam'] },
      { ...note, id: 'b', text: 'Who counted?', tags: [] },
    ];
    await draw(<Notes {...calls} notes={notes} onTag={onTag} />);
    await press('Take the tag “dam” away');
    expect(onTag).toHaveBeenCalledWith('a', [], ['dam']);
    const fields = [...document.querySelectorAll<HTMLInputElement>('.notes input')];
    expect(fields.map((field) => field.getAttribute('aria-label'))).toEqual([
      'Add a tag to “14 cracks”',
      'Add a tag to “Who counted?”',
    ]);
    await type(fields[1]!, ' to check ');
    await doing(() => fields[1]!.form!.requestSubmit());
    expect(onTag).toHaveBeenCalledWith('b', ['to check'], []);
  });
});

describe('a kept note', () => {
  it('is changed in place, and stays as it was when that is cancelled', async () => {
    const onRewrite = vi.fn(async () => true);
    await draw(<NoteWords words="Who counted?" onRewrite={onRewrite} />);
    const write = (words: string) =>
      doing(() => {
        const area = document.querySelector('textarea')!;
        area.value = words;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await press('Change note');
    await write('Who counted them?');
    await press('Cancel');
    expect(onRewrite).not.toHaveBeenCalled();
    await press('Change note');
    expect(document.querySelector('textarea')?.value).toBe('Who counted?');
    await write(' Who counted the cracks? ');
    await press('Keep note');
    expect(onRewrite).toHaveBeenCalledWith('Who counted the cracks?');
    expect(document.querySelector('textarea')).toBeNull();
  });
});

describe('what the list can be narrowed to', () => {
  const names = Array.from({ length: 10 }, (_, at) => ({ name: `Outlet ${at}`, n: 10 - at }));

  it('shows the first of many names, the chosen one always, and all when asked', async () => {
    const onChoose = vi.fn();
    await draw(
      <RailNames
        title="Outlets"
        all="All outlets"
        names={names}
        chosen="Outlet 9"
        onChoose={onChoose}
      />,
    );
    const shown = () => document.querySelectorAll('button').length;
    expect(document.querySelector('[aria-pressed="true"]')?.textContent).toBe('Outlet 9 1');
    expect(shown()).toBe(1 + 8 + 1 + 1);
    await press('1 more');
    expect(shown()).toBe(1 + 10);
    await press('Outlet 3 7');
    expect(onChoose).toHaveBeenCalledWith('Outlet 3');
  });
});

describe('the search field', () => {
  const type = (words: string) =>
    doing(() => {
      const input = document.querySelector('input')!;
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const shown = () => document.querySelector('input')?.value;

  it('keeps letters that are typed while an answer to the first ones is on its way', async () => {
    vi.useFakeTimers();
    const onSearch = vi.fn();
    const field = (text: string) => <Search text={text} onSearch={onSearch} />;
    await draw(field(''));
    await type('da');
    await doing(() => vi.advanceTimersByTime(200));
    expect(onSearch).toHaveBeenLastCalledWith('da');
    await type('dam');
    const { render } = await import('preact');
    await doing(() => render(field('da'), document.body));
    expect(shown()).toBe('dam');
    await doing(() => vi.advanceTimersByTime(200));
    expect(onSearch).toHaveBeenLastCalledWith('dam');
    await doing(() => render(field('dam'), document.body));
    await doing(() => render(field(''), document.body));
    expect(shown()).toBe('');
  });
});

describe('rows of a list', () => {
  const Rows = () => (
    <ul>
      {['a', 'b', 'c'].map((name) => (
        <li key={name} aria-current={name === 'b' ? 'true' : undefined}>
          <input type="checkbox" aria-label={`Select ${name}`} />
          <button type="button">{name}</button>
        </li>
      ))}
    </ul>
  );
  const step = (by: 1 | -1) => doing(() => stepFocus('li button', by));
  const focused = () => document.activeElement?.textContent;

  it('are gone through from the current one on, and no farther than the ends', async () => {
    await draw(<Rows />);
    await step(1);
    expect(focused()).toBe('b');
    await step(1);
    await step(1);
    expect(focused()).toBe('c');
    await step(-1);
    expect(focused()).toBe('b');
  });

  it('are gone through from wherever in a row the focus is', async () => {
    await draw(<Rows />);
    await doing(() => document.querySelector('input')?.focus());
    await step(1);
    expect(focused()).toBe('b');
  });
});

describe('a text', () => {
  const markup = '<img src=x onerror=alert(1)> <b>4,000</b> people left.';

  it('is shown as words, never as markup', async () => {
    await draw(
      <ReadText
        paragraphs={readText(markup, [], [])}
        language="en"
        current={null}
        marks
        onMark={() => {}}
        onSelect={() => {}}
      />,
    );
    expect(document.querySelector('.read img, .read b')).toBeNull();
    expect(document.querySelector('.words')?.textContent).toBe(markup);
  });

  it('tells where a selection stands, across marks', async () => {
    const onSelect = vi.fn();
    const text = 'First.\nAbout 4,000 people left.';
    await draw(
      <ReadText
        paragraphs={readText(text, [{ item: 'a', kind: 'same', span: [13, 18] }], [])}
        language="en"
        current={null}
        marks
        onMark={() => {}}
        onSelect={onSelect}
      />,
    );
    const [, second] = document.querySelectorAll('.words');
    const range = document.createRange();
    range.setStart(second!.firstChild!, 0);
    range.setEnd(second!.lastChild!, 7);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    await doing(() => document.dispatchEvent(new Event('pointerup')));
    expect(onSelect).toHaveBeenCalledWith([7, 25]);
    expect(text.slice(7, 25)).toBe('About 4,000 people');
  });
});
