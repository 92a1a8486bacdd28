import type { SourceType } from '../attribution.ts';

/** What a source is by its own words, before other mentions are looked at. */
export interface Kind {
  type: SourceType;
  /** The rule that decided. */
  reason: string;
  /** A definite or open mention ("the official", "US officials"): another mention may say more. */
  open: boolean;
}

/** What the words around a source say about it. */
export interface Setting {
  /** How the source knows. */
  basis: boolean;
  /** Anonymity is stated for it. */
  stated: boolean;
  /** It spoke to a named outlet. */
  told: boolean;
  /** It spoke to others than the press, or in public: nobody told a reporter anything. */
  elsewhere: boolean;
  /** Its cue reports: it says, it does not merely act, demand or have to say. */
  reports: boolean;
  /** It says so privately. */
  secret: boolean;
  /** It is told to do something: "told his aides to find out". */
  sent: boolean;
  /** It says more about somebody named right before it. */
  apposed: boolean;
}

export const kind = (type: SourceType, reason: string, open = false): Kind => ({
  type,
  reason,
  open,
});
