import { ViewHead } from '../common/view-head';

export function RecordView() {
  return <ViewHead name="record" />;
}
