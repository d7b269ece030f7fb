import { type ComponentType, lazy } from 'react';
import type { ViewName } from './view-name';
import { TimelineView } from './timeline/timeline-view';

export interface ViewOfPage {
  /** Its place in the address; the server answers the page there (apps/api/src/page/views.ts). */
  readonly path: string;
  /** Its name in shell/texts.ts. */
  readonly name: ViewName;
  readonly View: ComponentType;
}

/** One line a view. Only the timeline comes with the first load; each other is fetched when it is opened. */
export const VIEWS: readonly ViewOfPage[] = [
  { path: '/', name: 'timeline', View: TimelineView },
  { path: '/positions', name: 'positions', View: later(async () => (await import('./positions/positions-view')).PositionsView) }, // prettier-ignore
  { path: '/map', name: 'map', View: later(async () => (await import('./map/map-view')).MapView) },
  { path: '/sanctions', name: 'sanctions', View: later(async () => (await import('./sanctions/sanctions-view')).SanctionsView) }, // prettier-ignore
  { path: '/cases', name: 'cases', View: later(async () => (await import('./cases/cases-view')).CasesView) },
  { path: '/demands', name: 'demands', View: later(async () => (await import('./demands/demands-view')).DemandsView) }, // prettier-ignore
  { path: '/parties', name: 'parties', View: later(async () => (await import('./parties/parties-view')).PartiesView) }, // prettier-ignore
  { path: '/changes', name: 'changes', View: later(async () => (await import('./changes/changes-view')).ChangesView) }, // prettier-ignore
  { path: '/sources', name: 'sources', View: later(async () => (await import('./sources/sources-view')).SourcesView) }, // prettier-ignore
  {
    path: '/record',
    name: 'record',
    View: later(async () => (await import('./record/record-view')).RecordView),
  },
  {
    path: '/verify',
    name: 'verify',
    View: later(async () => (await import('./verify/verify-view')).VerifyView),
  },
];

function later(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
