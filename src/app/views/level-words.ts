import type { LevelResult, LevelTest } from '../../scores/types';
import { message, type Language } from '../../text/message';

/** A level as people read it: its name, or that it is an upper bound ("ไม่เกิน “ผ่านดี”"). */
export function levelWords(
  { level, atMost }: Pick<LevelResult, 'level' | 'atMost'>,
  language: Language,
): string {
  return atMost ? message(language, 'level.at-most', { level }) : level;
}

/** The same with what an upper bound depends on, for places where nothing else explains it. */
export function levelInFull(level: Pick<LevelResult, 'level' | 'atMost'>, language: Language): string {
  const words = levelWords(level, language);
  return level.atMost ? message(language, 'level.at-most.in-full', { level: words }) : words;
}

/** What a level rule tests, as people call it: "OIT", "EIT ส่วนที่ 1". */
export function levelTestName(test: LevelTest, language: Language): string {
  if (test === 'EIT-1') return message(language, 'level.eit-part', { part: 1 });
  if (test === 'EIT-2') return message(language, 'level.eit-part', { part: 2 });
  return test;
}
