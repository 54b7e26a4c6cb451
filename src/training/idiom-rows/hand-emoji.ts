// Texts of nothing but emoji, emoticons or stretched cries, each written by hand.

export const HAND_EMOJI: string = `
= 2 p -
🔥
🔥🔥
🔥🔥🔥🔥🔥🔥🔥
🔥❤️🔥
🔥💯
💯💯💯
💯🔥💯
🤯
🤯🤯
😱🔥
😱😱🔥🔥
🚀🚀🚀
🚀
🎉🎉🎉
🎉
🎊🎉🎊
🥳🥳
🙌🙌🙌
🙌🔥
🤩
🤩🤩🤩
😍🔥
😍😍🔥🔥
🍿🍿🍿
🍿🔥
🎟️🎟️
👑👑👑
🐐
🐐🐐🐐
💥💥💥
⚡⚡
🏆🏆
🤘🤘🤘
🤘🏽🔥
💪💪🔥
🫨🫨🫨
🥶🥶🥶
🥵🔥
LET'S GO 🔥🔥
yesss 🔥
sold 🍿
hyped 🚀
omg 😱😱😱
😭😭🔥🔥
= 1 p -
❤️
❤️❤️
❤️❤️❤️❤️❤️
❤
♥️♥️
🥰
🥰🥰🥰
😍
😍😍
😍😍😍😍
💜💜💜
💙
🖤🖤
💖💖
👏
👏👏
👏👏👏👏
👏🏼👏🏼
👍
👍👍
👍🏽
👌
👌👌👌
🙏❤️
😊
😊😊
😁
😎
😎👌
🫶
🫶🫶🏽
🤌
🤌🤌🤌
🥹❤️
🥹🥹
✨✨✨
⭐⭐⭐⭐⭐
🌟
😘😘
🤗
🙂👍
:)
:D
:-)
<3
<3 <3 <3
^_^
xD nice
= 0 u -
👀
👀👀👀
💀
💀💀💀
😂
😂😂
😂😂😂😂
🤣🤣
🤔
🤔🤔
🧐
😮
😳
🗿
🗿🗿
🎥🎥🎥
🎬
😅
🤷
🤷‍♂️
🙃
🐒
🚩
📌
👋
❓❓
:o
o_O
= 0 n -
😢
😢😢😢
💔
💔💔
😞
😔😔
🥀💔
:(
:'(
= -1 n -
😒
😒😒
🙄
🙄🙄🙄
😐👎
🥱
🥱🥱🥱
😴
😴😴😴
💤💤
🤦‍♂️
🤦🤦🤦
🤨👎
😬👎
:/
-_-
zzzzz
zzzzzzzzzz
yawnnnnn
mehhhh
blehhh
nahhh
noooo why
booooring
= -2 n -
🤮
🤮🤮🤮
🤢
🤢🤢🤮
👎
👎👎
👎👎👎👎
👎🏻
💩
💩💩💩
🗑️
🗑️🗑️🚮
🤡🤡🤡
🖕
🤬🤬
😡👎
🤮👎💩
trash 🗑️
lmao no 🤡
ewwwwww
ewww no
booooo
boooooooo 👎
yuckkkk
trashhhhh
garbageeee
= 1 p -
niiiiice
nicccceee
loooove it
loveeee this
awwwww
coooool
wooow
greaaaat
beautifulllll
yummmm that soundtrack
= 2 p -
wooooooow
AAAAAAAA
aaaaahhhhh
ahhhhhhh I need it
omggggggg
sooooo hyped
soooo gooooood I can't
amaziiiiing
incrediiiible
epiccccc
WHAAAAAT
whaaaat this looks insane
yeeeeeees
yaaaaaaaas
yeahhhhh boiiii
hyyyyyype
firrrreeee
`;
