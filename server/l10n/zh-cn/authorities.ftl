# Authorities as they are named in sentences. Each language has its own cases and articles.

authority-from =
    { $id ->
        [PRC] 商务部
        [US] 美国商务部工业与安全局
        [EU] 欧盟主管机关
        [JP] 日本经济产业省
       *[other] { $name }
    }
authority-law = { $name }法律
authority-origin = { $name }
