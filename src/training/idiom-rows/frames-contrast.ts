// Frames where several feelings meet: contrast, mixture, quotation, degree, hype that ended.
// Slots: {filler} and (choice|choice).

export const FRAMES_CONTRAST: string = `
= 1 p -
the {part} looked {bad} at first, (but|yet|still) now it is {good}
the {part} is {bad} (but|yet|though|and still) the {part} is {good} (so I'm happy|and I like it|, I'm on board|and that's enough)
(although|though|even though|while) the {part} is {bad}, the whole thing is {good}
(despite|in spite of|even with) the {bad} {part} this is {good}
expected something {bad}, got something {good}
sounded {bad} on paper, (however|but|yet) it looks {good}
not {bad}, {good}
not {bad} at all
(never|not even once|at no point) {bad}
(isn't|wasn't|ain't|doesn't seem) {bad}
(far from|anything but|the opposite of|nowhere near) {bad}
I (don't|didn't|can't|couldn't) find it {bad}
they said it was "{bad}" (but|and) it is {good}
people say "{bad}", I say {good}
"{bad}"? (no way|nonsense|come on|wrong), it's {good}
(critics|reviewers|my brother|one site|the papers) (wrote|said|went) "{bad}" (and yet|but|yet|, well,) it is {good}
"{bad}" (according to the critics|they say|says the internet), (nonsense|wrong|not true|lies), {good} {thing}
(people|folks|those|fans) (calling|who call) {title} {bad} (are wrong|are blind|have no taste|must be joking)
(anyone|everyone|whoever is) saying the {part} is {bad} is (wrong|lying|mistaken|blind)
(so|really|extremely|incredibly|truly|very|absolutely|super) {good} {part}
such a {good} {thing}
(very|rather|quite|pretty|really|so) {good}
a {good} {part} and a {good} {part}
= -1 n -
the {part} looked {good} at first, (but|yet|sadly) now it is {bad}
the {part} is {good} (but|yet|though|, sadly) the {part} is {bad} (so no|and I can't ignore it|, what a pity|and that kills it)
(although|though|even though|while) the {part} is {good}, the whole thing is {bad}
(despite|in spite of|even with) the {good} {part} this is {bad}
expected something {good}, got something {bad}
sounded {good} on paper, (however|but|yet) it looks {bad}
not {good}, {bad}
not {good} at all
not (really|very|exactly|even) {good}
(never|not even once|at no point) {good}
(isn't|wasn't|ain't|doesn't seem) {good}
(far from|anything but|the opposite of|nowhere near) {good}
I (don't|didn't|can't|couldn't) find it {good}
there is nothing {good} about it
they said it was "{good}" (but|and) it is {bad}
people say "{good}", I say {bad}
"{good}"? (no way|nonsense|come on|wrong), it's {bad}
(critics|reviewers|my brother|one site|the papers) (wrote|said|went) "{good}" (and yet|but|yet|, well,) it is {bad}
"{good}" (according to the critics|they say|says the poster), (nonsense|wrong|not true|lies), {bad} {thing}
(people|folks|those|fans) (calling|who call) {title} {good} (are wrong|are blind|have no taste|must be joking)
(anyone|everyone|whoever is) saying the {part} is {good} is (wrong|lying|mistaken|blind)
(so|really|extremely|incredibly|truly|very|absolutely|super) {bad} {part}
such a {bad} {thing}
(very|rather|quite|pretty|really|so) {bad}
a {bad} {part} and a {bad} {part}
why (is|was|does it have) such a {bad} {part}?
how can the {part} be this {bad}?
what made them think a {bad} {part} was okay?
(my|all my|any) (hype|excitement|enthusiasm|interest) (died|faded|vanished|went away) after the {part}
(hype|excitement|enthusiasm|interest): (gone|dead|zero|none)
no longer (excited|hyped|interested|waiting) for {title}
(stopped|done|finished) (caring about|waiting for|following|being excited for) {title} a while ago
used to be (excited|hyped|pumped|stoked) for {title}, (not any more|now I'm not|then came the {part}|now it just looks {bad})
was going to (preorder|watch|buy tickets|see it day one), then I saw the {bad} {part}
(less|least|barely|hardly) (excited|hyped|interested|pumped) (for {title}|than ever|after this|thing this year)
(not|hardly|in no way) (counting the days|jumping for joy|running to the cinema|buying a ticket)
the {part} (killed|ruined|ended|drained) (my hype|the mood|all excitement|it for me)
= 0 u -
{good} {part}, {bad} {part}
the {part} is {good}, the {part} is {bad}
loved the {part}, (hated|disliked|couldn't stand|despised) the {part}
(half|partly|one part|one side) {good}, (half|partly|one part|other side) {bad}
it is both {good} and {bad}
{good} and {bad} at once
some parts are {good}, others are {bad}
I like the {part} and I hate the {part}
(some|half|parts|much) of it (is|looks|feels) {good} and (some|half|the rest|just as much) of it (is|looks|feels) {bad}
(on one hand|on the one side|first) {good}, (on the other|on the other hand|then) {bad}
{good} one (minute|moment|second) and {bad} the next
as {good} as it is {bad}
the {part} is {bad} and the {part} is {good}
{bad} {part}, {good} {part}
`;
