/** Checks manifest.xml without a network: npm run validate [-- FILE] */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, PROJECT_SURROUNDINGS } from './validate-manifest';
import { judgeByMicrosoft } from './validate-office';

async function main(): Promise<void> {
  const [path = join(__dirname, '..', 'manifest.xml')] = process.argv.slice(2);
  const verdicts = [...judge(readFileSync(path, 'utf8'), PROJECT_SURROUNDINGS), await judgeByMicrosoft(path)];
  for (const { rule, says, faults } of verdicts) {
    console.log(`${faults.length === 0 ? 'ok    ' : 'FAULT '} ${rule}: ${says}`);
    for (const fault of faults) console.error(`       ${fault}`);
  }
  const broken = verdicts.filter(({ faults }) => faults.length > 0).length;
  console.log(
    broken === 0
      ? 'The manifest keeps all rules that can be checked here.'
      : `The manifest breaks ${broken} of ${verdicts.length} rules.`,
  );
  console.log('Microsoft’s complete check needs its service: npm run validate:online');
  if (broken > 0) process.exitCode = 1;
}

void main();
