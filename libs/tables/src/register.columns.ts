import { type Columns, joined } from './columns';

interface ActorRow {
  readonly code: string;
  readonly name: string;
  readonly kind: string | null;
  readonly parent: { readonly code: string } | null;
  readonly speaksFor: string | null;
  readonly mergedInto: string | null;
  readonly names: readonly { readonly value: string }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly offices: readonly {
    readonly office: string;
    readonly of: string;
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly note: string | null;
  readonly recordedAt: string;
  readonly position: number;
}

export const actorColumns: Columns<ActorRow> = {
  code: ({ code }) => code,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  parent: ({ parent }) => parent?.code,
  speaksFor: ({ speaksFor }) => speaksFor,
  mergedInto: ({ mergedInto }) => mergedInto,
  names: ({ names }) => joined(names.map(({ value }) => value)),
  identifiers: ({ identifiers }) => joined(identifiers.map(({ scheme, value }) => `${scheme} ${value}`)),
  offices: ({ offices }) =>
    joined(offices.map(({ office, of, from, to }) => `${office} of ${of} ${from}/${to ?? '..'}`)),
  note: ({ note }) => note,
  recordedAt: ({ recordedAt }) => recordedAt,
  position: ({ position }) => position,
};

interface IssueRow {
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly proposition: string | null;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly recordedAt: string;
  readonly position: number;
}

export const issueColumns: Columns<IssueRow> = {
  slug: ({ slug }) => slug,
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  proposition: ({ proposition }) => proposition,
  options: ({ options }) => joined(options.map(({ id }) => id)),
  optionLabels: ({ options }) => joined(options.map(({ label }) => label)),
  recordedAt: ({ recordedAt }) => recordedAt,
  position: ({ position }) => position,
};

interface SourceRow {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly kind: string | null;
  readonly note: string | null;
  readonly archives: readonly { readonly url: string }[];
  readonly claims: readonly { readonly claimId: string; readonly verdict: string | null }[];
  readonly recordedAt: string;
  readonly position: number;
}

export const sourceColumns: Columns<SourceRow> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  title: ({ title }) => title,
  publisher: ({ publisher }) => publisher,
  published: ({ published }) => published,
  kind: ({ kind }) => kind,
  note: ({ note }) => note,
  archives: ({ archives }) => joined(archives.map(({ url }) => url)),
  claims: ({ claims }) =>
    joined(claims.map(({ claimId, verdict }) => (verdict === null ? claimId : `${claimId} ${verdict}`))),
  recordedAt: ({ recordedAt }) => recordedAt,
  position: ({ position }) => position,
};
