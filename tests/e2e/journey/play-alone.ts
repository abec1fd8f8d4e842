/** Somebody with a keyboard and a mouse, in either browser. */
export interface AlonePlayer {
  /** Waits until this stands on the stage. */
  see(text: string): Promise<void>;
  /** Presses with the mouse what is called so on the stage. */
  press(role: 'button' | 'radio' | 'checkbox' | 'textbox', name: RegExp): Promise<void>;
  /** Clicks something of the page. */
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses keys one after the other, such as `Tab`; `Control+F6` for the way to Handrail. */
  keys(...keys: string[]): Promise<void>;
}

/** What is written in own words on the way. */
export const aloneWords = { survey: 'Fewer fields, please', feedback: 'Good to know' };

/** Plays the guide of alone-guide.ts from its first step to its last. */
export const playAlone = async ({ see, press, click, type, keys }: AlonePlayer): Promise<void> => {
  await see('Welcome to orders.');
  // Past "Pause" and "End guide" to "Next".
  await keys('Control+F6', 'Tab', 'Tab', 'Tab', 'Enter');
  await see('Orders need two signatures now.');
  await keys('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await see('The catalogue is new.');
  await press('button', /^Next$/);
  await see('Ask whenever you like.');
  await press('button', /^Next$/);

  await see('0 of 2 done');
  await press('button', /^Start: Read the rules$/);
  await see('Two people sign.');
  await press('button', /^Finish$/);
  await see('1 of 2 done');
  await click('#open');
  await see('2 of 2 done');
  await press('button', /^Next$/);

  await see('Who approves?');
  await press('button', /^Nobody$/);
  await see('Not quite.');
  await press('button', /^Next$/);
  await see('Learn about approvals.');
  await press('button', /^Start the lesson$/);
  await see('An approval is a signature.');
  await press('button', /^Next$/);
  await see('Who approves?');
  await press('button', /^The manager$/);
  await see('Managers sign.');
  await press('button', /^Finish$/);

  await see('How easy was it?');
  await press('radio', /^4$/);
  await press('button', /^Send$/);
  await see('Would you recommend it?');
  await press('radio', /^8$/);
  await keys('ArrowRight');
  await press('button', /^Send$/);
  await see('What took longest?');
  await press('radio', /^To fill it in$/);
  await press('button', /^Send$/);
  await see('What was missing?');
  await press('checkbox', /^Help$/);
  await press('checkbox', /^Prices$/);
  await press('button', /^Send$/);
  await see('What should be different?');
  await press('textbox', /^Your answer$/);
  await type(aloneWords.survey);
  await press('button', /^Send$/);

  await see('Your manager approves it.');
  await click('#approve');
  await see('The shop takes longer than usual.');
  await press('button', /^Next$/);
  await see('Somebody can help.');
  await press('textbox', /^Your message$/);
  await type('Hello! ');
  await press('button', /^Copy message$/);
  await see('Copied');
  await press('button', /^Next$/);
  await see('The button leads to another website:');
  await press('button', /^Go there$/);

  await see('Your order is placed.');
  await press('button', /^Yes$/);
  await press('textbox', /^Anything to add\?$/);
  await type(aloneWords.feedback);
  await press('button', /^Send$/);
  await see('Thank you. Your feedback is saved.');
  await press('button', /^Finish$/);
};
