# lodestone.yaml 的 `law` 用来代替内置规则包的法规包。

law-path-elsewhere = `{ $path }`是绝对路径或网址，其他人无法读取。
law-path-advice = 请写JSON文件相对于本文件的路径，例如`./law.json`，或npm包中文件的路径，例如`@acme/law/law.json`。
law-path-unfit = `{ $path }`不是此文件夹或某个npm包中的JSON文件。
law-absent = 没有法规包`{ $path }`。
law-absent-advice = 请更正路径（相对于本文件所在的文件夹）。
law-unreadable = 无法读取法规包`{ $path }`。
law-not-in-use = 不会改用其他法规来检查。
law-file-too-long = 法规包{ $path }有{ $length }个字符；最多读取{ $most }个。
law-file-none = { $path }不是法规包：它不是带有`format`的JSON。
law-file-none-advice = 请指定`node esbuild.mjs law`或规则包的npm包所提供的文件。
law-file-newer = 法规包{ $path }的格式是{ $format }，比此Lodestone新：它读取的格式是{ $known }。
law-file-newer-advice = 请更新Lodestone，或指定较旧的法规包。
law-file-older = 法规包{ $path }的格式是{ $format }；此Lodestone只读取格式{ $known }。请指定较新的法规包。
law-file-changed = 法规包{ $path }在制作之后被改动过：其内容的摘要是{ $found }。
law-file-changed-advice = 请从来源处重新获取。
law-file-other = 法规包{ $path }的摘要是{ $found }，而`digest`写的是{ $named }。
law-file-other-advice = 如果您信任新的法规包，请把它的摘要写在这里；否则请换回原来的法规包。
law-file-unusable = 无法使用法规包{ $path }（行和列：{ $place }）。
law-file-unknown-advice = 较新的Lodestone制作的法规包可能含有此版本不认识的内容：这时请更新Lodestone。
law-file-rules = 法规包不含规则和测试用例；公司自己的规则和用例放在`packs`所列的规则包里。
law-file-lacks = 法规包{ $path }缺少规则包{ $packs }。
law-file-lacks-why = 法规包缺少的内容，看起来会像是没有任何要求的法规。
law-file-emptied = 法规包{ $path }中，内置规则包的部分{ $sections }为空或不存在。
law-file-version = 法规包{ $path }的版本是{ $version }，而其规则包的最新版本是{ $latest }；两者必须一致。
law-file-words = 法规包{ $path }含有无法使用的词：{ $reason }

# 按另一个法规包检查时，每份报告都会说明的内容。
law-in-use = 按法规包{ $path }（版本{ $version }，{ $digest }）检查，代替内置规则包（限lodestone.yaml指定它的范围）。
law-in-use-older = 法规包{ $path }比内置规则包旧：{ $packs }。
law-in-use-older-advice = 请指定较新的法规包，或从lodestone.yaml中删除`law`。
law-older-pack = { $pack } { $version }，内置{ $known }
law-in-use-lacks = 法规包{ $path }缺少内置法规的{ $count }个条目：{ $sections }。
law-in-use-lacks-advice = 不会按这些条目询问任何内容。只有在它们已被废止时才使用此法规包；`lodestone law --diff built-in { $path }`会显示它带来的变化。
law-in-use-shortens = 法规包{ $path }中有法规的有效天数少于内置法规：{ $acts }。
law-in-use-shortens-advice = 在其余日期不会按这些法规询问任何内容。`lodestone law --diff built-in { $path }`会显示日期。
law-lacking-section = { $section }下{ $count }个：{ $names }{ $more ->
        [0] {""}
       *[other] ，另有{ $more }个
    }

# `lodestone packs`和`lodestone law --diff`。
usage-packs-files = `packs`最多接受一个法规包。
usage-packs-files-advice = 请写`lodestone packs law.json`；要看正在使用的规则包，请写`lodestone packs`。
usage-law-diff = `law`比较两个法规包。
usage-law-diff-advice = 请写`lodestone law --diff OLD NEW`；`built-in`是内置的法规包。
packs-built-in = 法规包：内置，版本{ $version }，{ $digest }
packs-of-law = 法规包：{ $path }，版本{ $version }，{ $digest }
packs-column = { $column ->
    [pack] 规则包
    [version] 版本
    [reviewed] 复核日期
   *[contents] 内容
  }
packs-reviewed = { $stale ->
    [yes] { $date }（已过时）
   *[no] { $date }
  }
packs-no-previous = 此法规包没有写明前一个法规包，因此不知道有哪些变化。
packs-changes = 自版本{ $version }以来的变化：
law-changes-none = 没有不同的条目。
law-change-act = { $act }：{ $change ->
    [added] 新增
    [removed] 删除
   *[changed] 变更
  }{ $dated ->
    [yes] { $change ->
        [added] ，{ $states }
        [removed] ，此前为{ $were }
       *[changed] ，{ $states }（此前：{ $were }）
      }
   *[no] {""}
  }{ $change ->
    [changed] （{ $keys }）
   *[other] {""}
  }
law-change-entries = { $section }，{ $of ->
    [act] { $act }
   *[pack] 规则包{ $pack }
  }：{ $change ->
    [added] 新增
    [removed] 删除
   *[changed] 变更
  }{ $count }条：{ $names }{ $more ->
    [0] {""}
   *[other] ，另有{ $more }条
  }
law-diff-packs = 从{ $before }到{ $after }：
law-diff-files = { $files }个文件，分别按{ $after }和{ $before }检查，判定日期{ $date }。
