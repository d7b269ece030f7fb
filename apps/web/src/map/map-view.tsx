import { ViewHead } from '../common/view-head';

export function MapView() {
  return <ViewHead name="map" />;
}
