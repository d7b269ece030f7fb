import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import { useMoment } from '../api/moment';
import { useTexts } from '../messages/use-texts';
import { partyTexts } from './texts';

/** A register knows no days of the world: a party is in it before anything of it happened. */
export function Silent({ code }: { readonly code: string }) {
  const t = useTexts(partyTexts);
  const { to } = usePageAddress();
  const { day } = useMoment();
  return (
    <section className="state">
      <h3>{t('silent', { day })}</h3>
      <p>
        {t('silent.do')} <Link href={to('/', { party: code })}>{t('silent.timeline')}</Link>
      </p>
    </section>
  );
}
