/**
 * Draws the map of a route: the land, and great-circle lines from stop to stop. It needs no map tiles.
 *
 * A lazy chunk, loaded when a route has positions.
 *
 * @packageDocumentation
 */
import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoInterpolate,
  geoPath,
  type GeoPath,
  type GeoProjection,
} from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Coordinates } from '../model/definition/itinerary.js';
import { placeLabels } from './labels.js';
import { LAND } from './land.data.js';

/** A stop of a route. The line is interrupted at a stop without a position. */
export interface RouteStop {
  readonly name: string;
  readonly at: Coordinates | undefined;
  /** The state of a leg: past legs have a solid line, future ones a dashed line. */
  readonly state: 'done' | 'now' | 'ahead' | 'cancelled';
}

/** A map, and information about it. */
export interface RouteMap {
  readonly svg: SVGSVGElement;
  /** Length along great circles from stop to stop; `undefined` if a position is missing. */
  readonly kilometres: number | undefined;
}

const WIDTH = 600;
const HEIGHT = 300;
const PADDING = 48;
/** The Earth's mean radius. */
const RADIUS_KM = 6371.0088;
/** Distance from the centre of a route, in radians, from which a world map is shown. */
const FAR = 1.15;
/** Maximum scale of the projection. The land data is for world maps and has too little detail for a larger scale. */
const CLOSEST = 1500;

const SVG = 'http://www.w3.org/2000/svg';

type Leg = readonly [from: RouteStop, to: RouteStop];
type Located = RouteStop & { readonly at: Coordinates };

const isLocated = (stop: RouteStop): stop is Located => stop.at !== undefined;

/** The legs of a route: from each stop to the next one that is not cancelled. */
function legsOf(stops: readonly RouteStop[]): Leg[] {
  const visited = stops.filter(({ state }) => state !== 'cancelled');
  return visited.slice(1).map((to, index) => [visited[index]!, to]);
}

/** The length of a route, if all positions are known. */
function lengthOf(legs: readonly Leg[]): number | undefined {
  let length = 0;
  for (const [{ at: from }, { at: to }] of legs) {
    if (!from || !to) return undefined;
    length += geoDistance(from, to) * RADIUS_KM;
  }
  return length;
}

/** Returns a projection centred on a route, so that no leg is cut at the edge of the map. */
function projectionOf(points: Coordinates[]): GeoProjection {
  const route = { type: 'MultiPoint' as const, coordinates: points };
  const middle = geoCentroid(route);
  const centre: [number, number] = middle.every(Number.isFinite) ? middle : points[0]!;
  const isFar = Math.max(...points.map((point) => geoDistance(point, centre))) > FAR;
  const [longitude, latitude] = centre;
  // The map contains the whole world: clipping takes a third of the time and changes nothing visible.
  if (isFar) return geoEqualEarth().rotate([-longitude, 0]).fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [PADDING, PADDING],
        [WIDTH - PADDING, HEIGHT - PADDING],
      ],
      route,
    );
  if (!(projection.scale() < CLOSEST)) projection.scale(CLOSEST).translate([WIDTH / 2, HEIGHT / 2]);
  return projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
}

/** Draws a route as SVG. The style sheet sets its size. */
export function drawRoute(document: Pick<Document, 'createElementNS'>, stops: readonly RouteStop[]): RouteMap {
  const make = (name: string, attributes: Readonly<Record<string, string | number>>, parent?: Element): Element => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    parent?.append(element);
    return element;
  };
  const located = stops.filter(isLocated);
  const projection = projectionOf(located.map(({ at }) => at));
  const path = geoPath(projection).digits(1);
  const legs = legsOf(stops);
  // Hidden from screen readers, because the list of stops contains the same information.
  const svg = make('svg', { 'aria-hidden': 'true', focusable: 'false', direction: 'ltr' }) as SVGSVGElement;
  // Lines scale with the map, text does not: lines use a coordinate system, text percentages.
  const view = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: '100%', height: '100%', preserveAspectRatio: 'none' };
  const lines = make('svg', view, svg);
  make('path', { class: 'land', d: landOf(path) }, lines);
  for (const [from, to] of legs) {
    if (!isLocated(from) || !isLocated(to)) continue;
    const isBehind = to.state === 'done' || to.state === 'now';
    const d = path({ type: 'LineString', coordinates: [from.at, to.at] });
    if (d) make('path', { class: isBehind ? 'leg' : 'leg ahead', d, 'vector-effect': 'non-scaling-stroke' }, lines);
  }
  for (const { x, y, side, numbers, name, state } of placeLabels(
    marksOf(stops, projection),
    pointsAlong(legs, projection),
    WIDTH,
    HEIGHT,
  )) {
    const [left, top] = [`${percent(x, WIDTH)}%`, `${percent(y, HEIGHT)}%`];
    make('circle', { class: `point ${state}`, cx: left, cy: top, r: '0.3em' }, svg);
    const [dx, dy, anchor] = {
      end: ['0.6em', '0.35em', 'start'],
      start: ['-0.6em', '0.35em', 'end'],
      above: ['0', '-0.65em', 'middle'],
      below: ['0', '1.35em', 'middle'],
    }[side] as [string, string, string];
    const text = make('text', { x: left, y: top, dx, dy, 'text-anchor': anchor }, svg);
    make('tspan', { class: 'number' }, text).textContent = numbers;
    if (name) make('tspan', { class: 'name' }, text).textContent = ` ${name}`;
  }
  return { svg, kilometres: lengthOf(legs) };
}

/** Points along the legs, close enough that no label fits between two. */
function pointsAlong(legs: readonly Leg[], projection: GeoProjection): [number, number][] {
  return legs.flatMap(([from, to]) => {
    if (!isLocated(from) || !isLocated(to)) return [];
    const at = geoInterpolate(from.at, to.at);
    return Array.from({ length: 64 }, (_, step) => projection(at(step / 63))).filter((point) => point !== null);
  });
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;

function landOf(path: GeoPath): string {
  const topology = JSON.parse(LAND) as Topology<{ land: GeometryCollection }>;
  return path(feature(topology, topology.objects.land)) ?? '';
}

/** The points of a route. Stops at the same place share one. */
function marksOf(stops: readonly RouteStop[], projection: GeoProjection) {
  const marks = new Map<string, { x: number; y: number; all: number[]; name: string; state: RouteStop['state'] }>();
  stops.forEach((stop, index) => {
    const point = stop.at && projection(stop.at);
    if (!point) return;
    const key = point.map(Math.round).join();
    const mark = marks.get(key);
    if (mark) {
      mark.all.push(index + 1);
      if (stop.state === 'now' || mark.state === 'cancelled') mark.state = stop.state;
    } else {
      marks.set(key, { x: point[0], y: point[1], all: [index + 1], name: stop.name, state: stop.state });
    }
  });
  return [...marks.values()].map(({ all, ...mark }) => ({ ...mark, numbers: numbersOf(all) }));
}

/** The numbers of the stops at a place: `1, 3`. Of more than three, the first two and the last. */
const numbersOf = (all: readonly number[]): string =>
  all.length > 3 ? `${all[0]}, ${all[1]} … ${all.at(-1)}` : all.join(', ');
