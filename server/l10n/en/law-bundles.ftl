# A bundle of law, which `law` in lodestone.yaml names in place of the built-in packs.

law-path-elsewhere = `{ $path }` is an absolute path or an address, which others could not read.
law-path-advice = Write the path of a JSON file relative to this file, such as `./law.json`, or that of a file in an npm package, such as `@acme/law/law.json`.
law-path-unfit = `{ $path }` names no JSON file of this folder or of a package.
law-absent = There is no bundle of law `{ $path }`.
law-absent-advice = Correct the path, which is relative to the folder of this file.
law-unreadable = The bundle of law `{ $path }` cannot be read.
law-not-in-use = Nothing is checked by other law in its place.
law-file-too-long = The bundle of law { $path } has { $length } characters; at most { $most } are read.
law-file-none = { $path } is no bundle of law: it is not JSON with a `format`.
law-file-none-advice = Name the file that `node esbuild.mjs law` or a package of packs brings.
law-file-newer = The bundle of law { $path } has the format { $format }, which is newer than this Lodestone: it reads format { $known }.
law-file-newer-advice = Update Lodestone, or name an older bundle.
law-file-older = The bundle of law { $path } has the format { $format }; this Lodestone reads only format { $known }. Name a newer bundle.
law-file-changed = The bundle of law { $path } was changed after it was made: its content has the digest { $found }.
law-file-changed-advice = Take it anew from where it came from.
law-file-other = The bundle of law { $path } has the digest { $found }, and `digest` names { $named }.
law-file-other-advice = If you trust the new bundle, write its digest here; otherwise put the old one back.
law-file-unusable = The bundle of law { $path } cannot be used (line and column { $place }).
law-file-unknown-advice = A bundle that a newer Lodestone made may hold what this one does not know: update Lodestone then.
law-file-rules = A bundle holds no rules and no test cases; a company's own are in packs under `packs`.
law-file-lacks =
    { $count ->
        [one] The bundle of law { $path } lacks the pack { $packs }.
       *[other] The bundle of law { $path } lacks the packs { $packs }.
    }
law-file-lacks-why = What a bundle leaves out would look like law that asks for nothing.
law-file-emptied =
    { $count ->
        [one] The bundle of law { $path } has nothing left of the section { $sections } of the built-in packs.
       *[other] The bundle of law { $path } has nothing left of the sections { $sections } of the built-in packs.
    }
law-file-version = The bundle of law { $path } has the version { $version }, and the latest version of its packs is { $latest }. They must be equal.
law-file-words = The bundle of law { $path } holds a word that cannot be used: { $reason }

# What every report says where it is judged by another bundle.
law-in-use = Judged by the bundle of law { $path }, version { $version } ({ $digest }), in place of the built-in packs, wherever lodestone.yaml names it.
law-in-use-older = The bundle of law { $path } is older than the built-in packs: { $packs }.
law-in-use-older-advice = Name a newer bundle, or remove `law` from lodestone.yaml.
law-older-pack = { $pack } { $version }, built in { $known }
law-in-use-lacks =
    { $count ->
        [one] The bundle of law { $path } lacks { $count } entry of the built-in law: { $sections }.
       *[other] The bundle of law { $path } lacks { $count } entries of the built-in law: { $sections }.
    }
law-in-use-lacks-advice = Nothing is asked by them. Use the bundle only if they were repealed: `lodestone law --diff built-in { $path }` shows what it changes.
law-in-use-shortens = The bundle of law { $path } has acts in force on fewer days than the built-in law: { $acts }.
law-in-use-shortens-advice = On the other days nothing is asked by them. `lodestone law --diff built-in { $path }` shows the dates.
law-lacking-section = { $count } under { $section }: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }

# `lodestone packs` and `lodestone law --diff`.
usage-packs-files = `packs` takes one bundle of law at most.
usage-packs-files-advice = Write `lodestone packs law.json`, or `lodestone packs` for the packs in use.
usage-law-diff = `law` compares two bundles of law.
usage-law-diff-advice = Write `lodestone law --diff OLD NEW`; `built-in` is the bundle of the program.
packs-built-in = Law: built-in, version { $version }, { $digest }
packs-of-law = Law: { $path }, version { $version }, { $digest }
packs-column = { $column ->
    [pack] Pack
    [version] Version
    [reviewed] Reviewed
   *[contents] Contents
  }
packs-reviewed = { $stale ->
    [yes] { $date } (stale)
   *[no] { $date }
  }
packs-no-previous = The bundle names none before it, so no changes are known.
packs-changes = Changes since version { $version }:
law-changes-none = No entry differs.
law-change-act = { $act } { $change ->
    [added] added
    [removed] removed
   *[changed] changed
  }{ $dated ->
    [yes] { $change ->
        [added] : { $states }
        [removed] ; it was { $were }
       *[changed] : { $states }; before: { $were }
      }
   *[no] {""}
  }{ $change ->
    [changed] {" "}({ $keys })
   *[other] {""}
  }
law-change-entries = { $section }, { $of ->
    [act] { $act }
   *[pack] pack { $pack }
  }: { $count } { $change ->
    [added] added
    [removed] removed
   *[changed] changed
  }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }
law-diff-packs = From { $before } to { $after }:
law-diff-files = { $files ->
    [one] 1 file, judged by { $after } and { $before }, as of { $date }.
   *[other] { $files } files, judged by { $after } and { $before }, as of { $date }.
  }
