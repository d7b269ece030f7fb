import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useDispute } from '../api/moment';
import { usePageAddress } from '../address/page-address';
import { LANGUAGES } from '../messages/say';
import { useLanguage, useTexts } from '../messages/use-texts';
import { VIEWS } from '../views';
import { shellTexts } from './texts';
import { applyTheme, storedTheme, THEMES } from './theme';

export function Header() {
  const t = useTexts(shellTexts);
  const { path, to } = usePageAddress();
  const title = useDispute().data?.title;
  const views = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = views.current?.querySelector<HTMLElement>('[aria-current]');
    if (current) centreIn(views.current!, current);
  }, [path]);
  return (
    <header className="page-head">
      <Link className="mark" href={to('/')}>
        <img src="/seal.svg" alt="" width="28" height="28" />
        <span>
          <b>Chancery</b> <span className="dispute">{title}</span>
        </span>
      </Link>
      <nav ref={views} aria-label={t('views')}>
        {VIEWS.map((view) => (
          <Link key={view.path} href={to(view.path)} aria-current={view.path === path ? 'page' : undefined}>
            {t(view.name)}
          </Link>
        ))}
      </nav>
      <Preferences />
    </header>
  );
}

/** By hand, since after `scrollIntoView` a browser lets the Tab key begin there, behind the skip link. */
function centreIn(list: HTMLElement, item: HTMLElement) {
  const from = item.getBoundingClientRect().left - list.getBoundingClientRect().left;
  list.scrollLeft += from - (list.clientWidth - item.clientWidth) / 2;
}

function Preferences() {
  const t = useTexts(shellTexts);
  const { set } = usePageAddress();
  const language = useLanguage();
  const [theme, setTheme] = useState(storedTheme);
  return (
    <div className="preferences">
      <select
        aria-label={t('language')}
        value={language}
        onChange={({ target }) => set({ lang: target.value }, { replace: true })}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {one === 'en' ? 'English' : 'Español'}
          </option>
        ))}
      </select>
      <select
        aria-label={t('theme')}
        value={theme}
        onChange={({ target }) => {
          const chosen = THEMES.find((one) => one === target.value) ?? 'auto';
          setTheme(chosen);
          applyTheme(chosen);
        }}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {t(`theme.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
