import type { Instrument } from './types';

/** What an instrument is called. `spellings` hold every other name seen in tables and section rows. */
export interface InstrumentName {
  readonly thai: string;
  readonly english: string;
  readonly spellings: readonly string[];
}

/** Names of the three instruments. */
export const INSTRUMENT_NAMES: Readonly<Record<Instrument, InstrumentName>> = {
  IIT: {
    thai: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
    english: 'Internal Integrity and Transparency Assessment',
    spellings: [
      'IIT',
      'แบบวัด IIT',
      'แบบ IIT',
      'แบบสำรวจ IIT',
      'แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายใน',
      'แบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสียภายใน',
      'แบบสำรวจการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
      'การรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
      'ผู้มีส่วนได้ส่วนเสียภายใน',
      'ผู้มีส่วนได้เสียภายใน',
      'Internal stakeholders',
      'Internal Integrity & Transparency Assessment',
    ],
  },
  EIT: {
    thai: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
    english: 'External Integrity and Transparency Assessment',
    spellings: [
      'EIT',
      'แบบวัด EIT',
      'แบบ EIT',
      'แบบสำรวจ EIT',
      'แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก',
      'แบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสียภายนอก',
      'แบบสำรวจการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
      'การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
      'ผู้มีส่วนได้ส่วนเสียภายนอก',
      'ผู้มีส่วนได้เสียภายนอก',
      'External stakeholders',
      'External Integrity & Transparency Assessment',
    ],
  },
  OIT: {
    thai: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ',
    english: 'Open Data Integrity and Transparency Assessment',
    spellings: [
      'OIT',
      'แบบวัด OIT',
      'แบบตรวจ OIT',
      'แบบ OIT',
      'แบบวัดการเปิดเผยข้อมูลสาธารณะ',
      'แบบตรวจวัดการเปิดเผยข้อมูลสาธารณะ',
      'แบบสำรวจการเปิดเผยข้อมูลสาธารณะ',
      'แบบตรวจการเปิดเผยข้อมูลต่อสาธารณะ',
      'แบบวัดการเปิดเผยข้อมูลต่อสาธารณะ',
      'การเปิดเผยข้อมูลสาธารณะ',
      'การเปิดเผยข้อมูลต่อสาธารณะ',
      'Open Data Integrity & Transparency Assessment',
    ],
  },
};
