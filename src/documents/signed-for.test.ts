import { signersFor } from './signed-for';
import { DEFAULT_SIGNERS } from './signers';

const of = (agency: string | null) => signersFor(DEFAULT_SIGNERS, agency).map(({ position }) => position);

test.each([
  ['ทต.บ้านใหม่', ['', 'ปลัดเทศบาลตำบลบ้านใหม่', 'นายกเทศมนตรีตำบลบ้านใหม่']],
  ['กรมอนามัย', ['', 'เลขานุการกรม', 'อธิบดีกรมอนามัย']],
  ['ชมรมตัวอย่าง', ['', '', '']],
  [null, ['', '', '']],
])('the documents of %s are signed by %s', (agency, positions) => {
  expect(of(agency)).toEqual(positions);
});

test('those whom the user named sign as he named them', () => {
  const own = [{ role: 'ผู้จัดทำ', name: 'นางสาวตัวอย่าง', position: '' }];
  expect(signersFor(own, 'ทต.บ้านใหม่')).toBe(own);
  expect(signersFor([], 'ทต.บ้านใหม่')).toEqual([]);
});
