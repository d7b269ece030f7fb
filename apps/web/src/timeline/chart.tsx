import { useEffect, useRef } from 'react';
import { numberOf } from '../address/days';
import { usePageAddress } from '../address/page-address';
import { useMoment } from '../api/moment';
import { useLanguage, useTexts } from '../messages/use-texts';
import { ChartControl } from './chart-control';
import { AXIS, ROW } from './picture';
import type { Extent } from './extent';
import { Legend } from './legend';
import type { Row } from './rows';
import { timelineTexts } from './texts';

interface Drawn {
  readonly rows: readonly Row[];
  readonly extent: Extent | null;
  readonly count: number;
}

/** The rows as a picture that can be moved and zoomed; the list beside it is its equal for whoever cannot use it. */
export function Chart({ rows, extent, count }: Drawn) {
  const t = useTexts(timelineTexts);
  const language = useLanguage();
  const { get, set } = usePageAddress();
  const { day } = useMoment();
  const canvas = useRef<HTMLCanvasElement>(null);
  const control = useRef<ChartControl>(null);
  const span = get('span');
  const entry = get('entry');
  useEffect(() => {
    control.current = new ChartControl(canvas.current!, {
      onSpan: (value) => set({ span: value }, { replace: true }),
      onEntry: (id) => set({ entry: id }),
    });
    return () => control.current?.stop();
  }, [set]);
  useEffect(() => {
    control.current?.show({ rows, extent, language, now: numberOf(day), chosen: entry, span });
  }, [rows, extent, language, day, entry, span]);
  return (
    <>
      <div className="chart no-print">
        <canvas
          ref={canvas}
          tabIndex={0}
          role="img"
          aria-label={t('chart', { n: count })}
          height={AXIS + Math.max(3, rows.length) * ROW}
        />
      </div>
      <div className="chart-foot no-print">
        <Legend />
        <ZoomButtons zoom={(how) => control.current?.zoomBy(how)} />
      </div>
    </>
  );
}

const ZOOMS = { in: '+', out: '−', all: '↔' } as const;
type Zoom = keyof typeof ZOOMS;

function ZoomButtons({ zoom }: { readonly zoom: (how: Zoom) => void }) {
  const t = useTexts(timelineTexts);
  return (
    <div className="zoom">
      {(Object.keys(ZOOMS) as Zoom[]).map((how) => (
        <button
          key={how}
          type="button"
          aria-label={t(`zoom.${how}`)}
          title={t(`zoom.${how}`)}
          onClick={() => zoom(how)}
        >
          {ZOOMS[how]}
        </button>
      ))}
    </div>
  );
}
