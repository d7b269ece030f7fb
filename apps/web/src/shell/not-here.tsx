import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import { useTexts } from '../messages/use-texts';
import { shellTexts } from './texts';

export function NotHere() {
  const t = useTexts(shellTexts);
  const { to } = usePageAddress();
  return (
    <section className="state">
      <h1>{t('nothing-here')}</h1>
      <p>{t('nothing-here.do')}</p>
      <Link href={to('/')}>{t('nothing-here.home')}</Link>
    </section>
  );
}
