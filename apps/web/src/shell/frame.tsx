import { type ReactNode, useEffect } from 'react';
import { useDispute } from '../api/moment';
import { useLiveUpdates } from '../api/live';
import { usePageAddress } from '../address/page-address';
import { useLanguage, useTexts } from '../messages/use-texts';
import { VIEWS } from '../views';
import { Header } from './header';
import { LiveRegion } from './live-region';
import { shellTexts } from './texts';
import { TimeBar } from './time-bar';

/** What surrounds every view: skip link, header, time bar, footer, and the voice for what changes by itself. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const t = useTexts(shellTexts);
  const language = useLanguage();
  const { path } = usePageAddress();
  const title = useDispute().data?.title;
  const view = VIEWS.find((one) => one.path === path);
  useLiveUpdates();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = [view && t(view.name), title, 'Chancery'].filter(Boolean).join(' · ');
  }, [language, t, title, view]);
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Header />
      <TimeBar />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="page-foot quiet">
        <p>{t('footer')}</p>
        <p>
          <a href="/docs">{t('api')}</a>
        </p>
      </footer>
      <LiveRegion />
    </>
  );
}
