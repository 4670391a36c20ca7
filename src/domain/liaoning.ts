/** Mainland provinces (GB/T 2260): two digits of the code, Chinese name, English name. */
export const provinceData =
  '11北京市Beijing,12天津市Tianjin,13河北省Hebei,14山西省Shanxi,15内蒙古自治区Inner Mongolia,21辽宁省Liaoning,22吉林省Jilin,23黑龙江省Heilongjiang,31上海市Shanghai,32江苏省Jiangsu,33浙江省Zhejiang,34安徽省Anhui,35福建省Fujian,36江西省Jiangxi,37山东省Shandong,41河南省Henan,42湖北省Hubei,43湖南省Hunan,44广东省Guangdong,45广西壮族自治区Guangxi,46海南省Hainan,50重庆市Chongqing,51四川省Sichuan,52贵州省Guizhou,53云南省Yunnan,54西藏自治区Xizang,61陕西省Shaanxi,62甘肃省Gansu,63青海省Qinghai,64宁夏回族自治区Ningxia,65新疆维吾尔自治区Xinjiang'

/**
 * Liaoning (GB/T 2260, as of 2023), one city a line, its districts, counties and county-level cities after the colon. The last
 * word of a name follows from the code: up to 20 区 District, up to 80 县 County, then 市 City.
 */
export const liaoningData = `01沈阳Shenyang:02和平Heping,03沈河Shenhe,04大东Dadong,05皇姑Huanggu,06铁西Tiexi,11苏家屯Sujiatun,12浑南Hunnan,13沈北新Shenbei New,14于洪Yuhong,15辽中Liaozhong,23康平Kangping,24法库Faku,81新民Xinmin
02大连Dalian:02中山Zhongshan,03西岗Xigang,04沙河口Shahekou,11甘井子Ganjingzi,12旅顺口Lüshunkou,13金州Jinzhou,14普兰店Pulandian,24长海Changhai,81瓦房店Wafangdian,83庄河Zhuanghe
03鞍山Anshan:02铁东Tiedong,03铁西Tiexi,04立山Lishan,11千山Qianshan,21台安Tai'an,23岫岩满族自治Xiuyan Manchu Autonomous,81海城Haicheng
04抚顺Fushun:02新抚Xinfu,03东洲Dongzhou,04望花Wanghua,11顺城Shuncheng,21抚顺Fushun,22新宾满族自治Xinbin Manchu Autonomous,23清原满族自治Qingyuan Manchu Autonomous
05本溪Benxi:02平山Pingshan,03溪湖Xihu,04明山Mingshan,05南芬Nanfen,21本溪满族自治Benxi Manchu Autonomous,22桓仁满族自治Huanren Manchu Autonomous
06丹东Dandong:02元宝Yuanbao,03振兴Zhenxing,04振安Zhen'an,24宽甸满族自治Kuandian Manchu Autonomous,81东港Donggang,82凤城Fengcheng
07锦州Jinzhou:02古塔Guta,03凌河Linghe,11太和Taihe,26黑山Heishan,27义Yixian,81凌海Linghai,82北镇Beizhen
08营口Yingkou:02站前Zhanqian,03西市Xishi,04鲅鱼圈Bayuquan,11老边Laobian,81盖州Gaizhou,82大石桥Dashiqiao
09阜新Fuxin:02海州Haizhou,03新邱Xinqiu,04太平Taiping,05清河门Qinghemen,11细河Xihe,21阜新蒙古族自治Fuxin Mongol Autonomous,22彰武Zhangwu
10辽阳Liaoyang:02白塔Baita,03文圣Wensheng,04宏伟Hongwei,05弓长岭Gongchangling,11太子河Taizihe,21辽阳Liaoyang,81灯塔Dengta
11盘锦Panjin:02双台子Shuangtaizi,03兴隆台Xinglongtai,04大洼Dawa,22盘山Panshan
12铁岭Tieling:02银州Yinzhou,04清河Qinghe,21铁岭Tieling,23西丰Xifeng,24昌图Changtu,81调兵山Diaobingshan,82开原Kaiyuan
13朝阳Chaoyang:02双塔Shuangta,03龙城Longcheng,21朝阳Chaoyang,22建平Jianping,24喀喇沁左翼蒙古族自治Harqin Left Wing Mongol Autonomous,81北票Beipiao,82凌源Lingyuan
14葫芦岛Huludao:02连山Lianshan,03龙港Longgang,04南票Nanpiao,21绥中Suizhong,22建昌Jianchang,81兴城Xingcheng`
