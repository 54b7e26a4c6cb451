// The help of `hypemeter --help` by width of the terminal, as the parser writes it: for a pipe and
// for a wide terminal. test/cli/top-help.test.ts compares the two; where commands change, the text
// that it asks for goes here.

export const TOP_HELP: Readonly<Record<number, string>> = {
  80: `hypemeter <command>

How hyped are the people in the comments, and how sure is that?

Commands:
  hypemeter run [pipeline]      Do what a pipeline file declares: read, score,
                                store, report
  hypemeter init [input..]      Write a commented pipeline file for the exports
                                in a folder
  hypemeter ingest <input..>    Read comment exports, score them, and store them
                                in the database
  hypemeter score [input..]     Score comments to stdout, one JSON line each,
                                storing nothing
  hypemeter report              Write reports over what the database holds
  hypemeter explain <text>      Say why a text gets its score: what each word
                                added, every scorer side by side
  hypemeter evaluate <file>     Measure the scorers on labelled comments
                                (columns text and rung, label or sent)
  hypemeter train <labelled..>  Learn the weights of a scorer from labelled
                                comments, with a model card
  hypemeter rescore             Score the comments of a database again, with
                                another scorer or a newer model
  hypemeter label               Say of the comments worth reading what they
                                mean, one key each; calibrate uses it
  hypemeter calibrate           Correct the index by the labels of hypemeter
                                label, and measure the scorer by them
  hypemeter gate                Check figures against limits; exit code 1 when
                                one falls short
  hypemeter purge               Delete comments by author, teaser or age;
                                published figures stay
  hypemeter doctor              Check a database: whole, roll-ups equal to a
                                recount, input files, versions, access
  hypemeter verify <report>     Derive a published JSON report anew from its
                                database; exit code 1 on a difference
  hypemeter formats [file]      List the exports that can be read, or say what a
                                file is taken for and why
  hypemeter schema [name]       Print a JSON Schema: of report JSON, pipeline
                                files, --json or score lines
  hypemeter completion <shell>  Print a script that completes commands and
                                options in bash, zsh or fish

Options:
  --help     Show help                                                 [boolean]
  --version  Show version number                                       [boolean]
  --json     One JSON document on stdout              [boolean] [default: false]
  --quiet    Nothing on stderr but errors             [boolean] [default: false]
  --color    Colours in the terminal (--no-color: none)[boolean] [default: true]
  --config   YAML file with values for these options                    [string]`,
  100: `hypemeter <command>

How hyped are the people in the comments, and how sure is that?

Commands:
  hypemeter run [pipeline]      Do what a pipeline file declares: read, score, store, report
  hypemeter init [input..]      Write a commented pipeline file for the exports in a folder
  hypemeter ingest <input..>    Read comment exports, score them, and store them in the database
  hypemeter score [input..]     Score comments to stdout, one JSON line each, storing nothing
  hypemeter report              Write reports over what the database holds
  hypemeter explain <text>      Say why a text gets its score: what each word added, every scorer
                                side by side
  hypemeter evaluate <file>     Measure the scorers on labelled comments (columns text and rung,
                                label or sent)
  hypemeter train <labelled..>  Learn the weights of a scorer from labelled comments, with a model
                                card
  hypemeter rescore             Score the comments of a database again, with another scorer or a
                                newer model
  hypemeter label               Say of the comments worth reading what they mean, one key each;
                                calibrate uses it
  hypemeter calibrate           Correct the index by the labels of hypemeter label, and measure the
                                scorer by them
  hypemeter gate                Check figures against limits; exit code 1 when one falls short
  hypemeter purge               Delete comments by author, teaser or age; published figures stay
  hypemeter doctor              Check a database: whole, roll-ups equal to a recount, input files,
                                versions, access
  hypemeter verify <report>     Derive a published JSON report anew from its database; exit code 1
                                on a difference
  hypemeter formats [file]      List the exports that can be read, or say what a file is taken for
                                and why
  hypemeter schema [name]       Print a JSON Schema: of report JSON, pipeline files, --json or score
                                lines
  hypemeter completion <shell>  Print a script that completes commands and options in bash, zsh or
                                fish

Options:
  --help     Show help                                                                     [boolean]
  --version  Show version number                                                           [boolean]
  --json     One JSON document on stdout                                  [boolean] [default: false]
  --quiet    Nothing on stderr but errors                                 [boolean] [default: false]
  --color    Colours in the terminal (--no-color: none)                    [boolean] [default: true]
  --config   YAML file with values for these options                                        [string]`,
};
