import { useAnswer } from '../shell/last-answer.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { useDryRun } from './dry-run.ts';
import { texts } from './texts.ts';
import './cost.css';

/** What the question in the editor would cost; once it is answered, what it cost and how long that took. */
export function CostNote() {
  const text = useTexts(texts);
  const number = new Intl.NumberFormat(useLanguage());
  const say = (count: number) => number.format(Math.round(count));
  const answer = useAnswer();
  const dryRun = useDryRun();
  const isAnswered = answer !== null && (dryRun === null || answer.query === dryRun.query);
  const words = answer ? [] : [text.begin];
  if (isAnswered) {
    if (answer.cost) words.push(text.after(say(answer.cost.asked), say(answer.cost.allowed)));
    words.push(text.took(say(answer.ms)));
  } else if (dryRun?.cost) {
    const { asked, allowed } = dryRun.cost;
    words.push((asked > allowed ? text.tooMuch : text.before)(say(asked), say(allowed)));
  }
  return (
    <p className="result-cost" title={text.why}>
      {words.join(' · ')}
    </p>
  );
}
