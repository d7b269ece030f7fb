import { escaped, htmlOf } from '../docs/html';

export interface ListedDispute {
  readonly slug: string;
  readonly title: string;
}

export interface ListedEntry {
  readonly id: string;
  readonly occurredOn: string;
  readonly headline: string;
  readonly summary: string;
}

export interface Landing {
  readonly disputes: readonly { readonly dispute: ListedDispute; readonly newest: readonly ListedEntry[] }[];
}

/** The first page: what is on record, newest first, and where everything else is. */
export const landingPage = ({ disputes }: Landing): string =>
  htmlOf({
    title: 'Chancery',
    body: `<h1>Chancery</h1>
<p>The diplomatic record of a dispute: immutable events, two clocks, replay to any past day.</p>
<p><a href="/docs">API</a> · <a href="/docs/errors">Errors</a> · <a href="/v1/disputes">Disputes</a> · <a href="/readyz">State</a></p>
${disputes.map(section).join('\n')}`,
  });

const section = ({
  dispute: { slug, title },
  newest,
}: Landing['disputes'][number]) => `<h2>${escaped(title)}</h2>
<p class="quiet"><a href="/v1/disputes/${escaped(slug)}/timeline?order=desc">Timeline</a> ·
<a href="/v1/disputes/${escaped(slug)}/actors">Actors</a> · <a href="/v1/disputes/${escaped(slug)}/issues">Issues</a> ·
<a href="/v1/disputes/${escaped(slug)}/sources">Sources</a> · <a href="/v1/disputes/${escaped(slug)}/events">Log</a></p>
<ul>
${newest.map((entry) => line(slug, entry)).join('\n')}
</ul>`;

const line = (slug: string, { id, occurredOn, headline, summary }: ListedEntry) =>
  `<li><time>${escaped(occurredOn)}</time> <a href="/v1/disputes/${escaped(slug)}/timeline/${escaped(id)}">${escaped(headline)}</a><br>${escaped(summary)}</li>`;
