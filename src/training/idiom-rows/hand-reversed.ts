// Refusals, many of them a hype idiom turned round, each written by hand.

export const HAND_REVERSED: string = `
= -2 n -
can't wait to not watch this
can't wait to skip this one
can't wait to miss it
cant wait to never see this
can't wait for this to be forgotten
can't wait for this franchise to end
can't wait for it to bomb
can't wait for the flop
can't wait to see it fail
can't wait until this trend dies
cannot wait to avoid this in theaters
can't wait to not spend my money on this
oh I can wait
I can wait
I can definitely wait
i can wait forever
could wait another hundred years
day one skip
day one pass
day one uninstall
first in line to not see it
count me out
sign me out
take my money back
give me my money back
shut up and keep your movie
not taking my money
you're not getting my money
not getting a cent from me
not a chance I'm watching this
no way I'm paying for this
no way am I sitting through that
no shot I'm seeing this
ain't no way I'm watching that
not even for free
not even if you paid me
wouldn't watch this if it was the last film on earth
won't be watching
I won't be watching this
will not be seeing this
not watching this
not gonna watch it
never watching this
I'd rather not
I would rather watch paint dry
rather eat glass
rather stare at a wall for two hours
no thanks
no thank you
nah I'm good
I'm good thanks
thanks but no thanks
thanks I hate it
nope
nope nope nope
hell no
hell nah
heck no
hard pass
hard pass for me
big pass
gonna be a pass from me
it's a pass
I'll pass
i'll pass on this one
pass.
easy skip
skip
skip it
skipping this one
don't bother
don't waste your time
don't waste your money on it
save your money
avoid
avoid at all costs
stay away from this one
wait for streaming, or better, don't
straight to dvd
straight to the bin
straight to streaming garbage
belongs in the bargain bin
want my two minutes back
I want those two minutes of my life back
never again
nobody asked for this garbage
literally no one wanted this trash
who greenlit this
who is this even for, so bad
`;
