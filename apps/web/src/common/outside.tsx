import type { ReactNode } from 'react';

/** A link to a source. What is recorded as an address may be anything: only http and https are followed. */
export function Outside({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} rel="noreferrer noopener external">
      {children}
    </a>
  );
}
