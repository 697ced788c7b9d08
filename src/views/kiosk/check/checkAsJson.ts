import { asJson } from './asJson';
import { Checkup, type Questions } from './checkup.svelte';

/** All that the page for staff would say, found out anew, while the screen shows what it shows. */
export async function checkAsJson(questions: Questions): Promise<string> {
  const checkup = new Checkup();
  await checkup.run(questions);
  const { issues, remembered } = questions;
  return asJson(checkup.findings, issues, remembered.troubles, Date.now());
}
