import { Component, type ReactNode } from 'react';
import { languageOf, sayIn } from '../messages/say';
import { shellTexts } from './texts';

/** Keeps a fault of one view from taking the page with it: header and time bar stay, and another view can be opened. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly at: string | null }> {
  override state = { at: null };

  static getDerivedStateFromError() {
    return { at: location.pathname };
  }

  override componentDidUpdate() {
    if (this.state.at !== null && this.state.at !== location.pathname) this.setState({ at: null });
  }

  override render() {
    if (this.state.at === null) return this.props.children;
    const t = sayIn(shellTexts, languageOf(document.documentElement.lang));
    return (
      <section className="state" role="alert">
        <h1>{t('broken')}</h1>
        <p>{t('broken.do')}</p>
        <button type="button" onClick={() => location.reload()}>
          {t('broken.again')}
        </button>
      </section>
    );
  }
}
