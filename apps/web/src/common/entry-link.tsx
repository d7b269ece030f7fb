import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import { changed, withSearch } from '../address/search';

/** Opens an entry beside what is on the page (`entry=<id>`); the view must show an `<EntryPanel />`. */
export function EntryLink(props: {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const { path, search, get } = usePageAddress();
  return (
    <Link
      className={props.className}
      href={withSearch(path, changed(search, { entry: props.id }))}
      aria-current={get('entry') === props.id ? 'true' : undefined}
    >
      {props.children}
    </Link>
  );
}
