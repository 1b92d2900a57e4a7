import { type Answers, said, toggle } from '../../cause-finder/answers.ts';
import type { AskedItem } from '../../cause-finder/route.ts';
import { Choices } from './parts.tsx';

interface DangerScreenProps {
  items: readonly AskedItem[];
  answers: Answers;
  answer(id: string, chosen: readonly string[]): void;
}

/** The items of one danger screen: tick what fits; more is asked below a tick only. */
export function DangerItems({ items, answers, answer }: DangerScreenProps) {
  return (
    <ul class="danger-items">
      {items.map((asked) => (
        <li key={asked.item.id}>
          {!asked.item.always && <Item {...asked} answers={answers} answer={answer} />}
          {asked.item.always && <p class="narrow">{asked.item.ask}</p>}
          {asked.followUps.map((followUp) => (
            <fieldset class="follow" key={followUp.id} id={followUp.id}>
              <legend>{followUp.ask}</legend>
              <Choices
                name={followUp.id}
                pick={followUp.pick}
                options={followUp.options}
                chosen={answers[followUp.id] ?? []}
                onPick={(option) => answer(followUp.id, toggle(followUp.pick, answers[followUp.id] ?? [], option))}
              />
            </fieldset>
          ))}
        </li>
      ))}
    </ul>
  );
}

type ItemProps = AskedItem & Pick<DangerScreenProps, 'answers' | 'answer'>;

function Item({ item, answers, answer }: ItemProps) {
  const yes = said(answers, item.id, 'yes');
  const unsure = said(answers, item.id, 'not-sure');
  const set = (value: string, on: boolean) => answer(item.id, on ? [value] : []);
  return (
    <>
      <div class={item.control === 'yes-no-not-sure' ? 'row n' : 'row'}>
        <label class="pick">
          <input type="checkbox" checked={yes} onChange={(event) => set('yes', event.currentTarget.checked)} />
          <span>
            {item.ask}
            {item.more && <small>{item.more}</small>}
          </span>
        </label>
        {item.control === 'yes-no-not-sure' && (
          <label class="pick unsure">
            <input
              type="checkbox"
              checked={unsure}
              onChange={(event) => set('not-sure', event.currentTarget.checked)}
            />
            <span>
              Not sure<span class="hide">: {item.sign}</span>
            </span>
          </label>
        )}
      </div>
      {unsure && item.notSure === 'yes' && (
        <p class="small narrow">Here, “not sure” counts as yes. It is better checked and fine than missed.</p>
      )}
    </>
  );
}
