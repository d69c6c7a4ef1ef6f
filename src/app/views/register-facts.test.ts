import type { SheetRegister } from '../../planning/register/read-register';
import { registerFacts } from './register-facts';

const register = (...statuses: readonly string[]): SheetRegister => {
  const rows = statuses.map((status) => ({ measure: { content: { title: 'ก' }, progress: { status } } }));
  const untitled = { measure: { content: { title: ' ' }, progress: { status: '' } } };
  return { rows: [...rows, untitled] } as unknown as SheetRegister;
};

test('measures are counted by what their status means, in whatever words', () => {
  expect(
    registerFacts(
      register('ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ', ' แล้วเสร็จ ', 'รอหนังสือ', ''),
    ),
  ).toEqual({ count: 6, done: 2, started: 1 });
});
