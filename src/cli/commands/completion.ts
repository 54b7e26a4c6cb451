// hypemeter completion: a script that teaches a shell our commands, options and their values.

import { nearest } from "../../core/nearest.ts";
import { HypemeterError } from "../../errors.ts";
import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf } from "../command.ts";
import { ASK } from "../completions.ts";
import type { Io } from "../io.ts";

const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `# hypemeter completion for bash. Put this line into ~/.bashrc:
#   source <(hypemeter completion bash)
_hypemeter() {
  local IFS=$'\\n'
  COMPREPLY=($(hypemeter ${ASK} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _hypemeter hypemeter
`,
  zsh: `#compdef hypemeter
# hypemeter completion for zsh. Put this line into ~/.zshrc, after compinit:
#   source <(hypemeter completion zsh)
_hypemeter() {
  local -a found
  found=("\${(@f)$(hypemeter ${ASK} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[1]}" ]]; then compadd -- $found; else _files; fi
}
compdef _hypemeter hypemeter
`,
  fish: `# hypemeter completion for fish:
#   hypemeter completion fish > ~/.config/fish/completions/hypemeter.fish
function __hypemeter
  set -l words (commandline -opc)
  hypemeter ${ASK} $words[2..-1] (commandline -ct) 2>/dev/null
end
complete -c hypemeter -a '(__hypemeter)'
`,
};

const SHELLS = Object.keys(SCRIPTS);

export const completionCommand: Command = {
  name: "completion",
  positionals: "<shell>",
  describe: "Print a script that completes commands and options in bash, zsh or fish",
  options: {},
  words: SHELLS,
  examples: [
    ["source <(hypemeter completion bash)", "in ~/.bashrc; zsh in ~/.zshrc"],
    ["hypemeter completion fish > ~/.config/fish/completions/hypemeter.fish", "once, for fish"],
  ],
  run: runCompletion,
};

async function runCompletion(args: Arguments, io: Io): Promise<number> {
  const shell = textOf(args, "shell") ?? "";
  const script = SHELLS.includes(shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined) {
    const guess = nearest(shell, SHELLS);
    const hint = guess === null ? "" : ` Did you mean "${guess}"?`;
    throw new HypemeterError(
      "USAGE",
      `There is no completion for "${shell}".${hint} Choose from: ${SHELLS.join(", ")}.`,
    );
  }
  const document = { schema: "hypemeter/completion@1", shell, script };
  await io.out(flagOf(args, "json") ? `${JSON.stringify(document, null, 2)}\n` : script);
  return 0;
}
