import { invalidArgument, invalidOperation } from '../host-failure';
import { behaviour } from './behaviour';
import { HostNode, plain } from './node';
import type { RangeNode } from './range-node';
import { rangeArgument, sheetOf } from './references';

function addSeries(list: HostNode, name: unknown): HostNode {
  const series = new HostNode(list.context, 'ChartSeries', list, String(list.items.length));
  series.properties.set('Name', typeof name === 'string' ? name : `Series${list.items.length + 1}`);
  list.items.push(series);
  return series;
}

/** How many series Excel makes of a source: a first column of texts holds the categories. */
function seriesCount({ sheet, area }: RangeNode, by: unknown): number {
  const byRows = by === 'Rows' || (by === 'Auto' && area.columns > area.rows);
  const across = byRows ? area.rows : area.columns;
  const last = sheet.cells.at(area.row + area.rows - 1, area.column).value;
  return across > 1 && typeof last === 'string' ? across - 1 : across;
}

function add(charts: HostNode, [type, source, by]: readonly unknown[]): HostNode {
  const location = 'ChartCollection.add';
  const sheet = sheetOf(charts);
  if (!sheet || typeof type !== 'string') throw invalidArgument(location);
  const range = rangeArgument(sheet, source, location);
  sheet.assertUnprotected(location);
  const chart = new HostNode(charts.context, 'Chart', charts, String(charts.items.length));
  chart.properties.set('Id', charts.context.newId());
  chart.properties.set('Name', `Chart ${charts.items.length + 1}`);
  chart.properties.set('ChartType', type);
  chart.calls.set('SetData', [range.reference, plain(by ?? 'Auto')]);
  charts.items.push(chart);
  const series = chart.ownChild('Series');
  for (let at = seriesCount(range, by ?? 'Auto'); at > 0; at--) addSeries(series, null);
  return chart;
}

export const chartsBehaviour = behaviour(HostNode, {
  get: { Count: (charts) => charts.items.length },
  call: { Add: add },
});

export const chartBehaviour = behaviour(HostNode, { navigate: { Worksheet: (chart) => sheetOf(chart) } });

export const chartSeriesListBehaviour = behaviour(HostNode, {
  get: { Count: (list) => list.items.length },
  call: { Add: (list, [name]) => addSeries(list, name) },
});

const WIDEST_GAP = 500;

/** The type of the chart that a part of it lies in. */
function typeOf(part: HostNode): string {
  for (let node: HostNode | null = part; node; node = node.parent) {
    if (node.className === 'Chart') return String(node.properties.get('ChartType'));
  }
  return '';
}

/** Points have a shape in line, scatter and radar charts (reference of Series.MarkerStyle, Excel VBA). */
const marker =
  (name: string) =>
  (series: HostNode, value: unknown): void => {
    if (!/Line|Scatter|Radar/.test(typeOf(series))) throw invalidOperation(`ChartSeries.${name}`);
    series.properties.set(name, value);
  };

export const chartSeriesBehaviour = behaviour(HostNode, {
  set: {
    MarkerStyle: marker('MarkerStyle'),
    MarkerSize: marker('MarkerSize'),
    MarkerBackgroundColor: marker('MarkerBackgroundColor'),
    MarkerForegroundColor: marker('MarkerForegroundColor'),
    GapWidth: (series, value) => {
      if (typeof value !== 'number' || value < 0 || value > WIDEST_GAP)
        throw invalidArgument('ChartSeries.gapWidth');
      // "Only valid on bar and column charts, as well as specific classes of line and pie charts" (Office.js reference).
      if (typeOf(series).startsWith('Radar')) throw invalidOperation('ChartSeries.gapWidth');
      series.properties.set('GapWidth', value);
    },
  },
});

/** The ends of an axis, of which the lower must stay below the higher. */
const bound =
  (name: 'Minimum' | 'Maximum') =>
  (axis: HostNode, value: unknown): void => {
    axis.properties.set(name, value);
    const [least, most] = [axis.properties.get('Minimum'), axis.properties.get('Maximum')];
    if (typeof least === 'number' && typeof most === 'number' && least >= most) {
      throw invalidArgument(`ChartAxis.${name.toLowerCase()}`);
    }
  };

/** The names around a radar are no axis: VBA has RadarAxisLabels of a chart group for them. */
function setOfAxis(axis: HostNode, property: string, value: unknown): void {
  if (axis.key === 'CategoryAxis' && typeOf(axis).startsWith('Radar')) {
    throw invalidOperation(`ChartAxis.${property}`);
  }
  axis.properties.set(property, plain(value));
}

export const chartAxisBehaviour = behaviour(HostNode, {
  set: { Minimum: bound('Minimum'), Maximum: bound('Maximum') },
  setAny: setOfAxis,
});
