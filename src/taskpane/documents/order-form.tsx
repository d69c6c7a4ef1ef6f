import { Checkbox } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { QUARTERS } from '../../app/measure-content';
import { parseFont, parseYear } from '../../app/parse-option';
import { signersFor } from '../../app/signers-for';
import { PLAN_LAYOUT_KEYS, TABLE_SIZES } from '../../app/plan-workbook';
import { AS_PUBLISHED, ROUNDS_CHOICES, type Settings } from '../../app/keeping/settings';
import type { Plan } from '../../planning/types';
import { useDispatch, useWork, usePane, useSay } from '../pane-context';
import { Choice } from '../parts/choice';
import { Disclosure } from '../parts/disclosure';
import { TextField } from '../parts/text-field';
import { useTyped } from '../parts/use-typed';
import { issuesByIndicators } from '../state/documents-of';
import { MADE_KINDS, type MadeKind } from '../state/pane-state';
import { mayHaveYears } from '../state/years-of';
import { AgencyName } from './agency-name';
import { AgencyPlace } from './agency-place';
import { DocumentTexts } from './document-texts';
import { MeetingFields } from './meeting-fields';
import { PlanColumns } from './plan-columns';
import { Signers } from './signers';

/** Fonts that official papers use and Thai offices have; another name can be typed. */
const FONTS = ['TH SarabunPSK', 'TH Sarabun New', 'Sarabun', 'TH Niramit AS', 'Cordia New'];

const shown = (year: number | null): string => String(year ?? '');

function PlanYear({ plan }: { readonly plan: Plan }): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const [text, setText] = useTyped(plan.planYear, shown, parseYear);
  const set = (planYear: number | null): void =>
    dispatch({ kind: 'edit', edit: { kind: 'set-plan-year', planYear } });
  const wrong = text.trim() !== '' && parseYear(text) === null;
  return (
    <TextField
      label={say('pane.plan-year')}
      value={text}
      inputMode="numeric"
      error={wrong ? say('pane.year-wrong') : undefined}
      onText={(typed) => {
        setText(typed);
        const year = parseYear(typed);
        if (year !== null) set(year);
      }}
      onBlur={() => {
        if (text.trim() === '') set(null);
        setText(shown(plan.planYear));
      }}
    />
  );
}

function Font({
  font,
  onFont,
}: {
  readonly font: string;
  readonly onFont: (font: string) => void;
}): ReactNode {
  const say = useSay();
  const [text, setText] = useState(font);
  const wrong = parseFont(text) === null;
  return (
    <TextField
      label={say('pane.font')}
      value={text}
      choices={FONTS}
      error={wrong ? say('pane.font-wrong') : undefined}
      onText={(typed) => {
        setText(typed);
        const name = parseFont(typed);
        if (name !== null) onFont(name);
      }}
    />
  );
}

/** Which sheets to make, and how they look. */
export function OrderForm({ plan }: { readonly plan: Plan }): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const start = useWork();
  const id = useId();
  const selected = usePane((state) => state.selected);
  const order = usePane((state) => state.order);
  const settings = usePane(({ open }) => open?.settings);
  const isByIndicators = usePane(issuesByIndicators);
  const hasYears = usePane(mayHaveYears);
  if (!settings) return null;
  const set = (part: Partial<Settings>): void => {
    dispatch({ kind: 'set', settings: part });
    start((work) => work.saveSettings());
  };
  const toggle = (kind: MadeKind, wanted: boolean): void =>
    dispatch({
      kind: 'order',
      order: {
        kinds: MADE_KINDS.filter((each) => (each === kind ? wanted : order.kinds.includes(each))),
      },
    });
  return (
    <section className="order" aria-label={say('pane.order')}>
      <div className="field" role="group" aria-labelledby={id}>
        <span id={id}>{say('pane.sheets')}</span>
        <div className="checks two">
          {MADE_KINDS.filter((kind) => kind !== 'trend' || hasYears).map((kind) => (
            <Checkbox
              key={kind}
              label={say(`pane.sheet.${kind}`)}
              checked={order.kinds.includes(kind)}
              onChange={(_, data) => toggle(kind, data.checked === true)}
            />
          ))}
        </div>
      </div>
      <AgencyName key={selected} />
      <AgencyPlace key={`${selected ?? ''} place`} />
      <div className="pair">
        <PlanYear plan={plan} />
        <Choice
          label={say('pane.digits')}
          value={settings.digits}
          options={[
            ['thai', say('pane.digits.thai')],
            ['arabic', say('pane.digits.arabic')],
          ]}
          onChoose={(digits) => set({ digits: digits === 'arabic' ? 'arabic' : 'thai' })}
        />
      </div>
      <Choice
        label={say('pane.layout')}
        value={settings.layout}
        hint={say(`pane.layout-for.${settings.layout}`)}
        options={PLAN_LAYOUT_KEYS.map((key) => [key, say(`pane.layout.${key}`)] as const)}
        onChoose={(chosen) => {
          const layout = PLAN_LAYOUT_KEYS.find((key) => key === chosen);
          if (layout !== undefined) set({ layout, ...AS_PUBLISHED });
        }}
      />
      {isByIndicators && <p className="hint">{say('summary.issues-by-indicators')}</p>}
      <PlanColumns settings={settings} onChange={set} />
      <Disclosure
        name={say('pane.when')}
        facts={say('pane.when.facts', {
          quarter: settings.startQuarter,
          rounds: say(`pane.rounds.${settings.reportRounds}`),
        })}
      >
        <div className="pair">
          <Choice
            label={say('pane.start-quarter')}
            value={String(settings.startQuarter)}
            options={QUARTERS.map((quarter) => [String(quarter), say('pane.quarter', { quarter })] as const)}
            onChoose={(chosen) => {
              const startQuarter = QUARTERS.find((quarter) => String(quarter) === chosen);
              if (startQuarter !== undefined) set({ startQuarter });
            }}
          />
          <Choice
            label={say('pane.rounds')}
            value={settings.reportRounds}
            options={ROUNDS_CHOICES.map((rounds) => [rounds, say(`pane.rounds.${rounds}`)] as const)}
            onChoose={(chosen) => {
              const reportRounds = ROUNDS_CHOICES.find((rounds) => rounds === chosen);
              if (reportRounds !== undefined) set({ reportRounds });
            }}
          />
        </div>
        <p className="hint">{say('pane.start-quarter.hint')}</p>
      </Disclosure>
      <Disclosure
        name={say('pane.look')}
        facts={say('pane.look.facts', { font: settings.font, size: settings.tableSize })}
      >
        <div className="pair">
          <Font font={settings.font} onFont={(font) => set({ font })} />
          <Choice
            label={say('pane.table-size')}
            value={String(settings.tableSize)}
            options={TABLE_SIZES.map(
              (size) => [String(size), say('pane.table-size.points', { size })] as const,
            )}
            onChoose={(chosen) => {
              const tableSize = TABLE_SIZES.find((size) => String(size) === chosen);
              if (tableSize !== undefined) set({ tableSize });
            }}
          />
        </div>
        <div className="checks">
          <Checkbox
            label={say('pane.font-missing')}
            checked={settings.fontMissing}
            onChange={(_, data) => set({ fontMissing: data.checked === true })}
          />
          <p className="hint">{say('pane.font-missing.when')}</p>
          <Checkbox
            label={say('pane.in-colour')}
            checked={settings.inColour}
            onChange={(_, data) => set({ inColour: data.checked === true })}
          />
        </div>
      </Disclosure>
      <MeetingFields />
      <DocumentTexts key={`${selected ?? ''}-texts`} />
      <Signers signers={signersFor(settings.signers, plan.agency)} onChange={(signers) => set({ signers })} />
    </section>
  );
}
