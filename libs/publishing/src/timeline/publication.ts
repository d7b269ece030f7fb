import type { Meta } from '@chancery/read-models';

/** What is published, of which moment, and where it is to be found. */
export interface Publication {
  /** What the dispute is called. */
  readonly title: string;
  readonly meta: Meta;
  /** The parameters of the question, as an address has them. */
  readonly question: URLSearchParams;
  readonly place: Place;
}

/** Where a service is. */
export interface Place {
  /** Where readers reach it: `https://record.example.org`. */
  readonly base: string;
  /** By which name its record is signed: `record.example.org`. What it publishes is identified by it. */
  readonly origin: string;
}

/**
 * With a name of its own a service is at that name, whoever asks; else (`localhost`) where it was asked. Throws nothing:
 * `asked` is what a stranger wrote.
 */
export const placeOf = (origin: string, asked: string): Place => ({
  origin,
  base: origin === 'localhost' ? asked : `https://${origin}`,
});
