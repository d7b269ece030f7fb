import type { ReactNode } from 'react';
import { useTexts } from '../messages/use-texts';
import { shellTexts } from '../shell/texts';
import type { ViewName } from '../view-name';

/** The heading of a view with one sentence on what it shows; tools and exports go in as children. */
export function ViewHead({ name, children }: { readonly name: ViewName; readonly children?: ReactNode }) {
  const t = useTexts(shellTexts);
  return (
    <header className="view-head">
      <div>
        <h1>{t(`${name}.title`)}</h1>
        <p className="quiet">{t(`${name}.about`)}</p>
      </div>
      {children}
    </header>
  );
}
