rename-empty = 名称必须为单行且不能为空。
rename-nothing = 此处没有可重命名的最终用途、当事方、许可证或零件。
rename-no-part = { $file }中没有零件{ $part }。
rename-part-in-several = { $file }的多个文档中都有零件{ $part }。
rename-unreadable = 无法读取{ $file }。
rename-not-spelt-out = { $file }中申报该零件之处未直接写出{ $part }。
rename-several-lines = 有一处名称跨多行书写。
rename-only-read = Lodestone可以读取{ $file }的格式，但不能写入。
rename-taken =
    { $kind ->
        [end-use] 此文档中已有另一个名为{ $name }的最终用途。
        [party] 此文档中已有另一个名为{ $name }的当事方。
        [licence] 此文档中已有另一份名为{ $name }的许可证。
       *[part] 此文档中已有另一个名为{ $name }的零件。
    }
rename-meant-already =
    { $kind ->
        [end-use] 此文档第{ $line }行已将{ $name }作为最终用途引用，改名后会指向这一个。
        [party] 此文档第{ $line }行已将{ $name }作为当事方引用，改名后会指向这一个。
        [licence] 此文档第{ $line }行已将{ $name }作为许可证引用，改名后会指向这一份。
       *[part] 此文档第{ $line }行已将{ $name }作为零件引用，改名后会指向这一个。
    }
rename-referred-to-already = { $file }第{ $line }行已引用{ $target }中的{ $name }，改名后会指向此零件。
rename-ambiguous = { $file }的多个文档中都有零件{ $part }，因此无法确定其他文件所指的是哪一个。
rename-indistinct = { $file }中另有名为{ $name }的零件，其他文件将无法区分两者。
rename-ref-several-lines = { $file }第{ $line }行的名称跨多行书写。
rename-unread = 无法读取{ $file }，因此不知道它是否引用了此零件。
rename-broken = { $file }第{ $line }行有错误，因此无法读取它引用的全部内容。
rename-by-hand = 请手动更改。
rename-there = 请在该处重命名。
rename-choose-another = 请选择其他名称，或先更改该行。
rename-mend-first = 请先改正该文件。
