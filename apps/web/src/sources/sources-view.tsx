import { ViewHead } from '../common/view-head';

export function SourcesView() {
  return <ViewHead name="sources" />;
}
