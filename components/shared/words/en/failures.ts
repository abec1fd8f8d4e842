import type { FailureReason } from '../../../../guides/contracts/failure-reason.ts';

/** Why something was refused. `other` is for what has no sentence of its own: `{detail}` is the worker's, in English. */
export const failures = {
  'draft-deleted': 'This draft was deleted.',
  'draft-deleted-elsewhere': 'This draft was deleted in another window. Save a copy to keep your changes.',
  'draft-changed-elsewhere':
    'This draft was changed in another window. Load it again, or save your changes as a copy.',
  'draft-without-steps': 'This draft has no steps. Record or add one to preview it.',
  'draft-deleted-before-recording': 'This draft was deleted. Create a new one to record.',
  'guide-gone': 'This guide is no longer there.',
  'lesson-gone': 'This lesson is no longer there.',
  'lesson-newer':
    'Version {version} of this lesson was published meanwhile; look at it, then publish yours after it or take it.',
  'no-longer-there': 'This is not there any more.',
  'picture-gone': 'This picture is not on this device.',
  'picture-unusable':
    'This file is not a picture of the kind that it says it is. Choose a PNG, JPEG or WebP.',
  'not-published': 'Only a published guide can be exported.',
  'recording-off': 'Your organisation has switched recording off.',
  'tab-unrecordable':
    'This tab cannot be recorded. Choose a tab with a web page that starts with http or https.',
  'tab-refused':
    'The browser does not let Handrail into this tab. Allow the site in the side panel, then record again.',
  'no-room':
    'The device has no room left, so this was not saved. Free some space and try again; nothing was lost.',
  'went-wrong': 'Something went wrong in Handrail ({detail}). Try again.',
  'database-newer':
    'The data on this device was made by a newer Handrail. Update Handrail to go on; nothing was read or changed.',
  'database-failed':
    'The database of Handrail could not be opened: {detail}. Restart the browser to try again.',
  'text-missing': '{path} has no text in the default language; add one as "{locale}".',
  'text-empty': '{path} has no words; write some or leave the text out.',
  'step-missing': '{path} names the step "{id}", which is not there; add it or name another.',
  'lesson-missing': '{path} names the lesson "{id}", which is not there; add it or name another.',
  'question-missing': '{path} names the question "{id}", which is not there; add it or name another.',
  'choice-missing': '{path} names the choice "{id}", which is not there; add it or name another.',
  'picture-missing': '{path} names the picture "{id}", which is not there; add it or name another.',
  'named-end': '{path} is "end", which means the end of the guide; call it something else.',
  'named-twice': '{path} is "{id}", as is {other}; give each its own.',
  'branch-circle':
    '{path} leads round in a circle through the steps {steps}; let it lead to a later step or to "end".',
  'no-steps': '{path} is empty; add a step.',
  'file-too-large': 'The file is larger than 20 MB; use fewer or smaller pictures.',
  'file-not-json': 'The file is not JSON; choose a file that was exported from the studio.',
  'file-without-guide': 'The file holds no guide; choose a file that was exported from the studio.',
  'file-of-other-kind':
    '{path} is not "handrail/guide-file"; choose a file that was exported from the studio.',
  'file-newer': '{path} is {version}, and this Handrail knows no version after {known}; update Handrail.',
  'guide-missing': '{path} names the guide "{id}", which is not there; add it or name another.',
  'action-not-allowed':
    '{path} does something for the person, which this guide does not allow; allow it in the details of the guide or take the step out.',
  'action-fills-password': '{path} fills in a password, which no guide may; let the person do it.',
  'response-of-no-survey': '{path} is no survey; name one.',
  'response-too-early': '{path} is not answered by then; name an earlier step.',
  'response-in-own-words': '{path} is answered in own words; name a survey with a scale or choices.',
  'response-choice-of-scale': '{path} asks for a choice of a scale; ask for a number.',
  'response-without-number': '{path} asks for no number; say from or up to which.',
  'response-bounds': '{path} is more than the number after it; lower it.',
  'response-number-of-choices': '{path} asks for a number where there are choices; ask for a choice.',
  'response-without-choice': '{path} asks for no choice; add one.',
  'picture-broken': '{path} is not a picture of the type {type}; export it anew.',
  'jump-elsewhere':
    '{path} leads to a site that no later step is on; lead to one of the guide, or add a step there.',
  'own-target': '{path} is the step’s own place; point at another or take it out.',
  'own-target-appears': '{path} is the step’s own place, which is there already; point at what appears.',
  'end-leads-on': '{path} lead on from a step that ends the guide; take them out.',
  'end-without-word': '{path} ends the guide without a word; add a message.',
  'leads-back': '{path} does not lead on; let it lead to a later step or to the end.',
  'never-reached':
    '{path} can never be reached, as the steps before it end the guide; lead a branch to it or take it out.',
  'country-without-code': '{path} belongs to postal codes; take it out or ask for a postal code.',
  'country-missing': '{path} is a postal code of no country; add the country.',
  'length-without-bound': '{path} has no bound; say the fewest or the most characters.',
  'length-bounds': '{path} is more than the most; lower it.',
  'compares-itself': '{path} is the field itself; compare it with another.',
  'compares-otherwise': '{path} does not fit the format {format}; one of these does: {formats}.',
  'task-never-done': '{path} can never be done; choose a guide for it or say when it is done.',
  'task-of-own-guide': '{path} is this very guide; name another.',
  'waits-for-ever':
    '{path} asks for nothing that changes while one waits; wait for a page, an element or a field, or use a branch.',
  'nested-too-deep': '{path} is nested more than {most} levels deep; make it flat.',
  'asks-too-much': '{path} asks about more than {most} things; split it over two steps.',
  'rule-empty': '{path} asks for nothing; say what the field has to hold.',
  'otherwise-empty': '{path} says nothing; say what happens or take it out.',
  'not-an-address':
    '{path} is not an address that a guide may lead to; write it out, such as "https://erp.example.com/orders/new".',
  script: '{path} holds a script; take it out, a guide is data only.',
  'link-unsafe':
    '{path} is a link that is neither https: nor mailto:; link to one of these or write plain text.',
  'none-right': '{path} has no correct choice; mark one as correct.',
  'later-version':
    '{path} is something that version 1 of the format does not know; raise the guide’s formatVersion to 2 or take it out.',
  'not-a-page': '{path} is not a page; write it like "https://erp.example.com/orders/*", without a query.',
  'not-an-identifier': '{path} is not an identifier; use 1 to 64 letters, digits, "-" or "_".',
  'not-a-language': '{path} is not a language tag; write it like "en", "de-CH" or "zh-Hans".',
  'not-an-email': '{path} is not an e-mail address; write it like "help@example.com".',
  'not-a-colour': '{path} is not a colour; write it like "#0b6a6b".',
  'not-a-font': '{path} is not a font; write "system", "page" or names such as "Inter, Noto Sans".',
  'colour-unreadable':
    '{path} can be read at {ratio}:1 only, and {least}:1 is needed; take {nearest}, the nearest that can be read.',
  'value-missing': '{path} is missing; add it.',
  'field-unknown': '{path} is a field that Handrail does not know; take it out.',
  'text-too-long': '{path} is longer than {most} characters; shorten it.',
  'list-too-long': '{path} has more than {most} entries; take some out.',
  'list-too-short': '{path} has too few entries; add some, at least {least} are needed.',
  'number-too-high': '{path} is more than {most}; lower it.',
  'number-too-low': '{path} is less than {least}; raise it.',
  'holds-too-much': '{path} holds too much; split it into smaller guides.',
  'name-forbidden': '{path} is a name that no guide may use; take it out.',
  'not-a-version': '{path} is not a version; give a whole number, at most {known}.',
  'file-older-than-guide':
    '{path} is 2, which a file of version 1 cannot hold; set the file’s formatVersion to 2.',
  'value-wrong': '{detail}',
  'link-not-one': 'This is not a link; copy the whole of it, from https:// to its end.',
  'link-not-secure': 'The link does not begin with https://; ask for one that does.',
  'link-with-name': 'The link holds a name or password before an @; take it out, or ask for a new link.',
  'link-elsewhere': 'The link does not lead to /join; copy the link for joining a workspace.',
  'link-without-code': 'The link has no code after a #; copy the whole of it.',
  'link-incomplete': 'The code after the # is not complete or was changed; copy the whole link again.',
  'link-refused': 'The link does not count, or no more; ask your admin for a new one.',
  'workspace-other': 'This browser belongs to the workspace “{name}”; leave that one first.',
  'workspace-none': 'This browser belongs to no workspace; join one first.',
  'workspace-by-policy': 'Your organisation decided that this browser belongs to this workspace.',
  'server-silent': 'The server does not answer; it is tried again by itself.',
  'server-not-handrail':
    'What answered is not a Handrail server, or speaks otherwise ({detail}); sign in to the network if it asks for that.',
  'server-busy': 'The server is busy; it is tried again by itself.',
  'server-forgot-device':
    'The server does not know this browser; leave the workspace and join it with a new link.',
  'server-revoked-device':
    'The workspace has shut this browser out; ask your admin. Everything here is kept.',
  'content-forged':
    'New guides were not taken, because they are not signed by your workspace; what is here stays. Tell your admin.',
  'content-rolled-back':
    'New guides were not taken, because the server offers older ones than are here; what is here stays. Tell your admin.',
  'content-changed-history':
    'New guides were not taken, because the server contradicts what it said before; what is here stays. Tell your admin.',
  'content-incomplete':
    'New guides were not taken, because they are not complete; what is here stays. It is tried again by itself.',
  'device-failed': 'This device could not do it ({detail}); make room, or restart the browser.',
  'sync-cancelled': 'It was ended before it was done; nothing is lost.',
  'sync-overtaken': 'Another window of this browser is at it.',
  other: '{detail}',
} satisfies Record<FailureReason | 'other', string>;
