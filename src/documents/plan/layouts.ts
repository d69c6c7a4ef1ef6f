import { QUARTERS } from '../../framework';
import type { PlanLayoutKey } from './layout-keys';
import {
  approachColumn,
  followUpColumn,
  indicatorColumn,
  measureColumn,
  measureOfIndicatorColumn,
  ownersColumn,
  periodColumn,
  quarterColumn,
  quartersColumn,
  roundsColumn,
  stepsColumn,
  type PlanColumn,
} from './plan-columns';

/** Columns of the plan as agencies publish it. */
export interface PlanLayout {
  readonly columns: readonly PlanColumn[];
}

/** Every layout by its key. */
export const PLAN_LAYOUTS: Readonly<Record<PlanLayoutKey, PlanLayout>> = {
  quarter: {
    columns: [
      indicatorColumn('ตัวชี้วัด'),
      measureColumn('มาตรการ'),
      stepsColumn('ขั้นตอน/วิธีการ'),
      ownersColumn('ผู้รับผิดชอบ'),
      ...QUARTERS.map(quarterColumn),
      followUpColumn('การกำกับ\nติดตาม'),
    ],
  },
  monitoring: {
    columns: [
      measureOfIndicatorColumn('มาตรการ'),
      stepsColumn('ขั้นตอนหรือวิธีการ'),
      ownersColumn('ผู้รับผิดชอบ'),
      followUpColumn('การกำกับติดตาม'),
    ],
  },
  approach: {
    columns: [
      measureOfIndicatorColumn('มาตรการ'),
      approachColumn('แนวทางการปฏิบัติ'),
      stepsColumn('ขั้นตอน/วิธีการปฏิบัติ'),
      ownersColumn('ผู้รับผิดชอบ'),
      roundsColumn('การกำกับติดตาม'),
    ],
  },
  period: {
    columns: [
      measureOfIndicatorColumn('มาตรการ/แนวทาง'),
      stepsColumn('วิธีการดำเนินงาน'),
      ownersColumn('ผู้รับผิดชอบ'),
      periodColumn('ระยะเวลา\nดำเนินการ'),
      followUpColumn('การติดตามผล'),
    ],
  },
  activity: {
    columns: [
      measureOfIndicatorColumn('มาตรการ/โครงการ/กิจกรรม'),
      stepsColumn('ขั้นตอน/วิธีปฏิบัติ'),
      ownersColumn('ผู้รับผิดชอบ'),
      quartersColumn('ระยะเวลาดำเนินการ'),
    ],
  },
};
