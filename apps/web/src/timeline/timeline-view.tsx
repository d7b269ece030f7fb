import { ViewHead } from '../common/view-head';

export function TimelineView() {
  return <ViewHead name="timeline" />;
}
