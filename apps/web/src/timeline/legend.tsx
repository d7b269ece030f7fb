import { useTexts } from '../messages/use-texts';
import { timelineTexts } from './texts';
import { wordsOf } from './words';

/** What the shapes mean, in words. */
export function Legend() {
  const t = useTexts(timelineTexts);
  const words = useTexts(wordsOf);
  return (
    <ul className="legend no-print">
      <li>● {words('statements')}, {words('other')}</li>
      <li>■ {words('sanctions')}</li>
      <li>◆ {words('recognitions')}</li>
      <li>▮ {words('custody')}, {words('courts')}</li>
      <li>▲ {words('military-actions')}</li>
      <li>○ {t('legend.disputed')}</li>
      <li>(12) {t('legend.many')}</li>
      <li>░▒░ {t('legend.soft')}</li>
    </ul>
  ); // prettier-ignore
}
