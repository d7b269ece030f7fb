import '../common/stands.css';
import './map.css';
import { useMemo, useRef, useState } from 'react';
import { usePageAddress } from '../address/page-address';
import { Answered } from '../common/states';
import { ViewHead } from '../common/view-head';
import { EntryPanel } from '../entry/entry-panel';
import { MapExports } from './exports';
import { HeldTable } from './held-table';
import { Legend } from './legend';
import { Pointed } from './pointed';
import { Regions } from './regions';
import { Side } from './side';
import { Silent } from './silent';
import { groupsOf, type Held, isPerson, isState } from './stands';
import { useHeld, useWorld } from './use-held';
import { drawn, type Land, type Region, REGIONS } from './world';
import { WorldMap } from './world-map';

export function MapView() {
  const world = useWorld();
  const { question, held, isReady } = useHeld();
  const drawing = useRef<SVGSVGElement>(null);
  const parties = useMemo(() => [...held.values()].filter(({ code }) => !isPerson(code)), [held]);
  return (
    <>
      <ViewHead name="map">
        <MapExports held={parties} drawing={() => drawing.current} />
      </ViewHead>
      <div className="beside-side">
        <Answered of={question}>
          {() => (
            <Answered of={world}>
              {(lands) => isReady && <Shown world={lands} held={held} parties={parties} drawing={drawing} />}
            </Answered>
          )}
        </Answered>
        <Side held={held} world={world.data ?? []} />
        <EntryPanel />
      </div>
    </>
  );
}

interface What {
  readonly world: readonly Land[];
  readonly held: ReadonlyMap<string, Held>;
  readonly parties: readonly Held[];
  readonly drawing: React.RefObject<SVGSVGElement | null>;
}

function Shown({ world, held, parties, drawing }: What) {
  const { get } = usePageAddress();
  const [pointed, setPointed] = useState('');
  const asked = get('region');
  const region: Region = asked in REGIONS ? (asked as Region) : 'world';
  const lands = useMemo(() => drawn(world, region), [world, region]);
  const states = useMemo(() => parties.filter(({ code }) => isState(code)), [parties]);
  const silent = world.filter(({ code }) => code !== null && !held.has(code));
  return (
    <div className="map-view">
      <div>
        <Regions region={region} />
        <WorldMap
          lands={lands}
          held={held}
          pointed={pointed}
          onPoint={setPointed}
          first={states[0]?.code ?? ''}
          drawing={drawing}
        />
        <Pointed code={pointed} held={held} world={world} />
        <Legend groups={groupsOf(states)} silent={silent.length} />
      </div>
      <div>
        <HeldTable held={parties} onPoint={setPointed} />
        <Silent lands={silent} />
      </div>
    </div>
  );
}
