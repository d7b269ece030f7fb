import { ViewHead } from '../common/view-head';

export function ChangesView() {
  return <ViewHead name="changes" />;
}
