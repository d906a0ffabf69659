/** What `--help` prints. */
export const help = `Usage: npm run -s import -- [options] FILE…

Reads articles and finds in each who says what. Prints the content file to standard output, and what wants a
human eye to standard error. FILE is a text, Markdown, a saved page, JSON lines of {title, date, source, url, text},
a folder of these, or - for standard input. Nothing is ever fetched.

  --report          print a picture of the article instead, with its statements marked
  --json            print everything as JSON instead, for programs (src/import/json-report.ts has its type)
  --write           put the article into the edition (VERBATIM_CONTENT, by default src/content), with new people
                    in people.yaml and new ids in permalinks.yaml; never overwrites an article
  --update          for an article that is there: take its new text and keep what was made by hand, and the ids of
                    statements that are still the same
  --slug SLUG       the article's address; by default it is made of the file's name, or of the title
  --title, --date, --source, --url, --language
                    what is known of the article (one file only)
  --as FORMAT       read as text, markdown, html or jsonl, whatever the file's name says
  --today DATE      believe no date after this day (YYYY-MM-DD); by default that of the clock. A statement that
                    an update withdraws is withdrawn on it
  --help            print this

The exit status is 0 where all went well, 1 where an input failed, and 2 where the command was not understood.
`;
