import { withSearch } from '../address/search';
import { useMoment } from '../api/moment';
import { usePinned } from '../api/pinned';
import { ApiLink } from '../common/api-link';
import { useTexts } from '../messages/use-texts';
import { timelineTexts } from './texts';
import { useFilters } from './use-timeline';

const FEEDS = [
  { format: 'atom', type: 'application/atom+xml', name: 'Atom' },
  { format: 'jsonfeed', type: 'application/feed+json', name: 'JSON Feed' },
  { format: 'ics', type: 'text/calendar', name: 'iCalendar' },
] as const;

/** What is shown for other programs: as a file of this moment, and to subscribe to, which goes on with the record. */
export function Publish() {
  const t = useTexts(timelineTexts);
  const { dispute, day } = useMoment();
  const pinned = usePinned();
  const filters = Object.entries(useFilters());
  const inForm = (format: string, moment: Iterable<[string, string]> = []) =>
    withSearch(
      `/v1/disputes/${dispute}/timeline`,
      new URLSearchParams([...filters, ...moment, ['format', format]]),
    );
  return (
    <>
      <li>
        <ApiLink address={inForm('timelinejs', pinned)} file={`${dispute}-${day}.timelinejs.json`}>
          {t('publish.timelinejs')}
        </ApiLink>
      </li>
      <li>
        <ApiLink address={inForm('ics', pinned)} file={`${dispute}-${day}.ics`}>
          {t('publish.ics')}
        </ApiLink>
      </li>
      {FEEDS.map(({ format, type, name }) => (
        <li key={format}>
          <a href={inForm(format)} type={type}>
            {t('subscribe', { name })}
          </a>
          <link rel="alternate" type={type} title={t('subscribe.title', { name })} href={inForm(format)} />
        </li>
      ))}
    </>
  );
}
