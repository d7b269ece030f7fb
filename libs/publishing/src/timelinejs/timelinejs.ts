import { parseEdtf } from '@chancery/kernel';
import { entryPage } from '../timeline/addresses';
import { citationOf, titleOf } from '../timeline/citation';
import type { Entry } from '../timeline/entry';
import type { Publication } from '../timeline/publication';
import { cited, headlineOf, linesOf } from '../timeline/wording';
import { htmlText, linkTo } from '../html';
import { slideDate } from './historical';

/** Writes the JSON of a TimelineJS timeline entry by entry; phases of the dispute become its eras. */
export class TimelineJsText {
  private readonly eras: object[] = [];
  private slides = 0;

  constructor(private readonly publication: Publication) {}

  readonly head = '{"scale":"human","events":[';

  slide(entry: Entry): string {
    const date = slideDate(entry.occurredOn);
    if (entry.type === 'PhaseDeclared') {
      this.eras.push(this.era(entry, date.start_date));
      return '';
    }
    this.slides += 1;
    return `${this.slides === 1 ? '' : ','}\n${JSON.stringify({ ...date, ...this.contentOf(entry) })}`;
  }

  tail(): string {
    const title = {
      text: {
        headline: htmlText(titleOf(this.publication)),
        text: paragraphs([citationOf(this.publication)]),
      },
      autolink: true,
    };
    return `\n],"eras":${JSON.stringify(this.eras)},"title":${JSON.stringify(title)}}\n`;
  }

  private contentOf(entry: Entry): object {
    const { id, issues, family, sources } = entry;
    const said = linesOf({ ...entry, sources: [] });
    const links = sources.map((source) => linkTo(source.url, cited(source) || source.url));
    return {
      text: {
        headline: htmlText(headlineOf(entry)),
        text:
          paragraphs(said) +
          (links.length > 0 ? `<p>Sources: ${links.join('; ')}</p>` : '') +
          `<p>${linkTo(entryPage(this.publication, id), 'In the record')}</p>`,
      },
      group: issues[0] ?? family,
      unique_id: id,
      // Links are made here; a text that looks like an address stays a text.
      autolink: false,
    };
  }

  /** A phase that is not over lasts until the day that was asked for. */
  private era({ details, headline }: Entry, start_date: object): object {
    const { title, until } = details;
    const given = typeof until === 'string' ? slideDate(until) : null;
    const now = slideDate(parseEdtf(this.publication.meta.asOf).to!);
    const end_date = (given ?? now).end_date ?? (given ?? now).start_date;
    return {
      start_date,
      end_date,
      text: { headline: htmlText(typeof title === 'string' ? title : headline) },
    };
  }
}

const paragraphs = (lines: readonly string[]) => lines.map((one) => `<p>${htmlText(one)}</p>`).join('');
