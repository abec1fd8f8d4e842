/** Somebody with a keyboard and a mouse, in either browser. */
export interface AimedPlayer {
  /** Waits until this stands on the stage. */
  see(text: RegExp): Promise<void>;
  /** Presses with the mouse what is called so on the stage. */
  press(name: RegExp): Promise<void>;
  /** Clicks something of the page. */
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses one key of the keyboard. */
  key(name: 'Tab' | 'Enter' | 'End'): Promise<void>;
  /** What a script in the page says. */
  ask(script: string): Promise<unknown>;
  pause(milliseconds: number): Promise<void>;
}

/** What is written on the way, and is to be nowhere but in the page. No identifier can hold it: none has such letters. */
export const aimedWords = { short: 'ZQ', rest: 'HXJW', town: 'Zermatt' };

/** How long the target of an action has to be in sight before the button takes a press, in milliseconds, and a little more. */
const inSight = 900;

/** Plays the guide of aimed-guide.ts from its launcher to its last step. */
export const playAimed = async (player: AimedPlayer): Promise<void> => {
  const { see, press, click, type, key, ask, pause } = player;
  const until = async (script: string): Promise<void> => {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await ask(script)) return;
      await pause(100);
    }
    throw new Error(`It never came to ${script}.`);
  };
  await press(/^How it works: start the guide/);
  await see(/Extend the order\./);
  await click('#add');

  await press(/^Show the hint\./);
  await see(/Here is help\./);
  await press(/^Next$/);

  await see(/Write the reference\./);
  await click('#reference');
  await type(aimedWords.short);
  await see(/Use at least 4 characters\./);
  await type(aimedWords.rest);
  await key('Tab');

  await see(/Handrail can press this for you\./);
  await pause(inSight);
  await press(/^Do it for me$/);
  await until('document.querySelector("#details").dataset.pressed === "yes"');

  await see(/Handrail can choose “Large” for you\./);
  await pause(inSight);
  await press(/^Do it for me$/);
  await until('document.querySelector("#size").dataset.told === "Large"');

  await see(/Which town\?/);
  await press(/^Which town\?$/);
  await type(aimedWords.town);
  await pause(inSight);
  await press(/^Do it for me$/);
  await until(`document.querySelector("#town").dataset.told === "${aimedWords.town}"`);

  await see(/It is ready\./);
  await until('new Promise(done => setTimeout(() => done(true), 4500))');
  await click('#ready');
  await see(/Done\. You finished/);
};
