settings-judged-by-name = 予以判定：依据文件名后缀；未写明`kind`时视为{ $kind ->
    [shipment] 发货
    *[bom] 物料清单
  }。
settings-judged-by-pattern = 予以判定：依据{ $key }中的{ $pattern }（{ $place }）；未写明`kind`时视为{ $kind ->
    [shipment] 发货
    *[bom] 物料清单
  }。
settings-excluded = 不予判定：被files.exclude中的{ $pattern }（{ $place }）排除。
settings-not-ours = 不予判定：文件名后缀不属于{ $endings }，也不匹配files.bom或files.shipment中的任何模式。
settings-is-settings = 不予判定：该文件是设置，即lodestone.yaml、其继承的文件或其指定的规则包。
settings-unusable = 不予判定：其设置无法使用；问题见标准错误输出。
settings-broken-mapping = 不予判定：其匹配模式{ $pattern }（{ $place }）所属的字段映射{ $mapping }有错误；错误内容见标准错误输出。
settings-parts-by-name = 按文件名为零件文件：其中关于零件的内容适用于根目录下的所有文档。
settings-parts-by-pattern = 按{ $key }的模式为零件文件：其中关于零件的内容适用于根目录下的所有文档。
settings-absent = 该文件不存在；此处显示的是对它将会生效的设置。
settings-passed-over = 它位于文件夹{ $folder }中，仅在指定该文件夹时才会查找。
settings-none = 上级没有lodestone.yaml；模式将相对于{ $root }。
settings-file = 设置：{ $config }
settings-file-extends = 设置：{ $config }，继承{ $files }
settings-as-of-default = 发货的出口日期，否则为北京时间当天
settings-regimes-default = 全部
settings-overrides = { $place }，{ $pattern }的overrides
settings-other-rules = rules（其他全部）
settings-other-rules-level = 同`lodestone rules`
settings-no-baseline = 无
settings-default = 默认
settings-judged-by-mapping = 予以判定：与字段映射{ $mapping }的模式{ $pattern }匹配（{ $place }）；视为{ $kind ->
    [shipment] 发货
    *[bom] 物料清单
  }。`lodestone mapping`显示其读取方式。
