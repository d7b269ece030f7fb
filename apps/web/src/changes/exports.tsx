import { useMemo } from 'react';
import { useDispute, useIssues } from '../api/moment';
import type { Column } from '../common/csv';
import { Exports } from '../common/exports';
import { useTexts } from '../messages/use-texts';
import { described } from './described';
import { changesTexts } from './texts';
import { type Change, useTwoMoments } from './use-changes';

/** The changes on screen; the address of the answer names both moments and the state of the record. */
export function ChangeExports({ changes }: { readonly changes: readonly Change[] }) {
  const t = useTexts(changesTexts);
  const issues = useIssues().data;
  const moments = useTwoMoments();
  const position = useDispute().data?.meta.position;
  const columns = useMemo((): readonly Column<Change>[] => {
    const inWords = (change: Change) => described(change, { t, issues: issues ?? new Map() });
    return [
      { name: 'question', of: ({ question }) => question },
      { name: 'id', of: ({ id }) => id },
      { name: 'change', of: ({ change }) => change },
      { name: 'reason', of: ({ reason }) => reason },
      { name: 'what', of: (change) => inWords(change).title },
      { name: 'before', of: (change) => inWords(change).before?.text },
      { name: 'after', of: (change) => inWords(change).after?.text },
      { name: 'causedBy', of: ({ causedBy }) => causedBy },
    ];
  }, [t, issues]);
  const pinned = { ...moments, position: moments.position ?? position };
  return <Exports rows={changes} columns={columns} path="changes" query={pinned} atOwnMoments />;
}
