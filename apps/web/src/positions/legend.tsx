import { Sign } from '../common/stand-sign';
import { standTexts } from '../common/stand-texts';
import { useTexts } from '../messages/use-texts';
import { positionTexts } from './texts';

const POLAR = ['for', 'against', 'neutral', 'withdrawn'] as const;

/** What shapes and shades mean, in words. Options have their name beside their shape in the cell itself. */
export function Legend() {
  const t = useTexts(positionTexts);
  const words = useTexts(standTexts);
  return (
    <ul className="legend">
      {POLAR.map((kind) => (
        <li key={kind} className="stand-line">
          <Sign of={kind} /> {words(kind)}
        </li>
      ))}
      <li>≠ {t('gap')}</li>
      <li>{t('legend.deed')}</li>
      <li>{t('legend.strength')}</li>
      <li>{t('legend.stale')}</li>
      <li>{t('legend.contested')}</li>
    </ul>
  );
}
