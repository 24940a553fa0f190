"use strict";(()=>{var $u=0,Pc=1,Yu=2;var ss=1,Zu=2,mr=3,vi=0,zt=1,tn=2,Ui=0,gr=1,Lc=2,Dc=3,Nc=4,Ju=5;var Fi=100,Ku=101,ju=102,Qu=103,ed=104,td=200,nd=201,id=202,rd=203,Uc=204,Fc=205,sd=206,od=207,ad=208,ld=209,cd=210,hd=211,ud=212,dd=213,fd=214,co=0,ho=1,uo=2,sr=3,fo=4,po=5,mo=6,go=7,Oc=0,pd=1,md=2,Bn=0,Bc=1,zc=2,kc=3,Vc=4,Gc=5,Hc=6,Wc=7;var Xc=300,Oi=301,yr=302,Ho=303,Wo=304,or=1e3,Nn=1001,yo=1002,yt=1003,gd=1004;var os=1005;var Et=1006,Xo=1007;var Cn=1008;var kt=1009,qc=1010,$c=1011,vr=1012,qo=1013,Kt=1014,un=1015,Rn=1016,$o=1017,Yo=1018,Bi=1020,Yc=35902,Zc=35899,Jc=1021,Kc=1022,dn=1023,Kn=1026,ei=1027,zi=1028,Zo=1029,zn=1030,Jo=1031;var Ko=1033,as=33776,ls=33777,cs=33778,hs=33779,jo=35840,Qo=35841,ea=35842,ta=35843,na=36196,ia=37492,ra=37496,sa=37488,oa=37489,us=37490,aa=37491,la=37808,ca=37809,ha=37810,ua=37811,da=37812,fa=37813,pa=37814,ma=37815,ga=37816,ya=37817,va=37818,xa=37819,_a=37820,ba=37821,Ma=36492,Sa=36494,wa=36495,Aa=36283,Ta=36284,ds=36285,Ea=36286;var Gr=2300,vo=2301,ao=2302,Ac=2303,Tc=2400,Ec=2401,Cc=2402;var yd=3200;var jc=0,vd=1,ti="",Ft="srgb",Hr="srgb-linear",Wr="linear",je="srgb";var lo=7680;var xd=519,_d=512,bd=513,Md=514,fs=515,Sd=516,wd=517,Qc=518,eh=519,th=35044,nh=35048;var ki="300 es",_n=2e3,Xr=2001;function Fm(r){for(let e=r.length-1;e>=0;--e)if(r[e]>=65535)return!0;return!1}function Om(r){return ArrayBuffer.isView(r)&&!(r instanceof DataView)}function qr(r){return document.createElementNS("http://www.w3.org/1999/xhtml",r)}function Ad(){let r=qr("canvas");return r.style.display="block",r}var bu={},ar=null;function $r(...r){let e="THREE."+r.shift();ar?ar("log",e,...r):console.log(e,...r)}function Td(r){let e=r[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=r[1];t&&t.isStackTrace?r[0]+=" "+t.getLocation():r[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return r}function Le(...r){r=Td(r);let e="THREE."+r.shift();if(ar)ar("warn",e,...r);else{let t=r[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...r)}}function Ne(...r){r=Td(r);let e="THREE."+r.shift();if(ar)ar("error",e,...r);else{let t=r[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...r)}}function Vr(...r){let e=r.join(" ");e in bu||(bu[e]=!0,Le(...r))}function Ed(r,e,t){return new Promise(function(n,i){function s(){switch(r.clientWaitSync(e,r.SYNC_FLUSH_COMMANDS_BIT,0)){case r.WAIT_FAILED:i();break;case r.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:n()}}setTimeout(s,t)})}var Cd={[co]:co,[uo]:mo,[fo]:fo,[sr]:po,[ho]:ho,[mo]:uo,[go]:go,[po]:sr},Un=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let i=n[e];if(i!==void 0){let s=i.indexOf(t);s!==-1&&i.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let i=n.slice(0);for(let s=0,o=i.length;s<o;s++)i[s].call(this,e);e.target=null}}},Ht=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];var ic=Math.PI/180,xo=180/Math.PI;function Vi(){let r=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Ht[r&255]+Ht[r>>8&255]+Ht[r>>16&255]+Ht[r>>24&255]+"-"+Ht[e&255]+Ht[e>>8&255]+"-"+Ht[e>>16&15|64]+Ht[e>>24&255]+"-"+Ht[t&63|128]+Ht[t>>8&255]+"-"+Ht[t>>16&255]+Ht[t>>24&255]+Ht[n&255]+Ht[n>>8&255]+Ht[n>>16&255]+Ht[n>>24&255]).toLowerCase()}function Ye(r,e,t){return Math.max(e,Math.min(t,r))}function Bm(r,e){return(r%e+e)%e}function rc(r,e,t){return(1-t)*r+t*e}function Rd(r){return Math.pow(2,Math.floor(Math.log(r)/Math.LN2))}function Ca(r){switch(r.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Id(r,e){if(e.constructor===Float32Array)return r;let t=Ca(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(r/t,-1)}function Pd(r,e){if(e.constructor===Float32Array)return r;let t=Ca(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(r*t)}var He=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,i=e.elements;return this.x=i[0]*t+i[3]*n+i[6],this.y=i[1]*t+i[4]*n+i[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ye(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),i=Math.sin(t),s=this.x-e.x,o=this.y-e.y;return this.x=s*n-o*i+e.x,this.y=s*i+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},bn=class{constructor(e=0,t=0,n=0,i=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=i}static slerpFlat(e,t,n,i,s,o,a){let l=n[i+0],c=n[i+1],h=n[i+2],d=n[i+3],u=s[o+0],f=s[o+1],p=s[o+2],v=s[o+3];if(d!==v||l!==u||c!==f||h!==p){let g=l*u+c*f+h*p+d*v;g<0&&(u=-u,f=-f,p=-p,v=-v,g=-g);let m=1-a;if(g<.9995){let b=Math.acos(g),T=Math.sin(b);m=Math.sin(m*b)/T,a=Math.sin(a*b)/T,l=l*m+u*a,c=c*m+f*a,h=h*m+p*a,d=d*m+v*a}else{l=l*m+u*a,c=c*m+f*a,h=h*m+p*a,d=d*m+v*a;let b=1/Math.sqrt(l*l+c*c+h*h+d*d);l*=b,c*=b,h*=b,d*=b}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=d}static multiplyQuaternionsFlat(e,t,n,i,s,o){let a=n[i],l=n[i+1],c=n[i+2],h=n[i+3],d=s[o],u=s[o+1],f=s[o+2],p=s[o+3];return e[t]=a*p+h*d+l*f-c*u,e[t+1]=l*p+h*u+c*d-a*f,e[t+2]=c*p+h*f+a*u-l*d,e[t+3]=h*p-a*d-l*u-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,i){return this._x=e,this._y=t,this._z=n,this._w=i,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,i=e._y,s=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(i/2),d=a(s/2),u=l(n/2),f=l(i/2),p=l(s/2);switch(o){case"XYZ":this._x=u*h*d+c*f*p,this._y=c*f*d-u*h*p,this._z=c*h*p+u*f*d,this._w=c*h*d-u*f*p;break;case"YXZ":this._x=u*h*d+c*f*p,this._y=c*f*d-u*h*p,this._z=c*h*p-u*f*d,this._w=c*h*d+u*f*p;break;case"ZXY":this._x=u*h*d-c*f*p,this._y=c*f*d+u*h*p,this._z=c*h*p+u*f*d,this._w=c*h*d-u*f*p;break;case"ZYX":this._x=u*h*d-c*f*p,this._y=c*f*d+u*h*p,this._z=c*h*p-u*f*d,this._w=c*h*d+u*f*p;break;case"YZX":this._x=u*h*d+c*f*p,this._y=c*f*d+u*h*p,this._z=c*h*p-u*f*d,this._w=c*h*d-u*f*p;break;case"XZY":this._x=u*h*d-c*f*p,this._y=c*f*d-u*h*p,this._z=c*h*p+u*f*d,this._w=c*h*d+u*f*p;break;default:Le("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,i=Math.sin(n);return this._x=e.x*i,this._y=e.y*i,this._z=e.z*i,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],i=t[4],s=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],d=t[10],u=n+a+d;if(u>0){let f=.5/Math.sqrt(u+1);this._w=.25/f,this._x=(h-l)*f,this._y=(s-c)*f,this._z=(o-i)*f}else if(n>a&&n>d){let f=2*Math.sqrt(1+n-a-d);this._w=(h-l)/f,this._x=.25*f,this._y=(i+o)/f,this._z=(s+c)/f}else if(a>d){let f=2*Math.sqrt(1+a-n-d);this._w=(s-c)/f,this._x=(i+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+d-n-a);this._w=(o-i)/f,this._x=(s+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Ye(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let i=Math.min(1,t/n);return this.slerp(e,i),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,i=e._y,s=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=n*h+o*a+i*c-s*l,this._y=i*h+o*l+s*a-n*c,this._z=s*h+o*c+n*l-i*a,this._w=o*h-n*a-i*l-s*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,i=e._y,s=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,i=-i,s=-s,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+n*t,this._y=this._y*l+i*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+i*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),i=Math.sqrt(1-n),s=Math.sqrt(n);return this.set(i*Math.sin(e),i*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},R=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Mu.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Mu.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,i=this.z,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6]*i,this.y=s[1]*t+s[4]*n+s[7]*i,this.z=s[2]*t+s[5]*n+s[8]*i,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,i=this.z,s=e.elements,o=1/(s[3]*t+s[7]*n+s[11]*i+s[15]);return this.x=(s[0]*t+s[4]*n+s[8]*i+s[12])*o,this.y=(s[1]*t+s[5]*n+s[9]*i+s[13])*o,this.z=(s[2]*t+s[6]*n+s[10]*i+s[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,i=this.z,s=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*i-a*n),h=2*(a*t-s*i),d=2*(s*n-o*t);return this.x=t+l*c+o*d-a*h,this.y=n+l*h+a*c-s*d,this.z=i+l*d+s*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,i=this.z,s=e.elements;return this.x=s[0]*t+s[4]*n+s[8]*i,this.y=s[1]*t+s[5]*n+s[9]*i,this.z=s[2]*t+s[6]*n+s[10]*i,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this.z=Ye(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this.z=Ye(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,i=e.y,s=e.z,o=t.x,a=t.y,l=t.z;return this.x=i*l-s*a,this.y=s*o-n*l,this.z=n*a-i*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return sc.copy(this).projectOnVector(e),this.sub(sc)}reflect(e){return this.sub(sc.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ye(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,i=this.z-e.z;return t*t+n*n+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let i=Math.sin(t)*e;return this.x=i*Math.sin(n),this.y=Math.cos(t)*e,this.z=i*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),i=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=i,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},sc=new R,Mu=new bn,Re=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,i,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,i,s,o,a,l,c)}set(e,t,n,i,s,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=i,h[2]=a,h[3]=t,h[4]=s,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,i=t.elements,s=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],d=n[7],u=n[2],f=n[5],p=n[8],v=i[0],g=i[3],m=i[6],b=i[1],T=i[4],M=i[7],E=i[2],A=i[5],y=i[8];return s[0]=o*v+a*b+l*E,s[3]=o*g+a*T+l*A,s[6]=o*m+a*M+l*y,s[1]=c*v+h*b+d*E,s[4]=c*g+h*T+d*A,s[7]=c*m+h*M+d*y,s[2]=u*v+f*b+p*E,s[5]=u*g+f*T+p*A,s[8]=u*m+f*M+p*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],i=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-n*s*h+n*a*l+i*s*c-i*o*l}invert(){let e=this.elements,t=e[0],n=e[1],i=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=h*o-a*c,u=a*l-h*s,f=c*s-o*l,p=t*d+n*u+i*f;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/p;return e[0]=d*v,e[1]=(i*c-h*n)*v,e[2]=(a*n-i*o)*v,e[3]=u*v,e[4]=(h*t-i*l)*v,e[5]=(i*s-a*t)*v,e[6]=f*v,e[7]=(n*l-c*t)*v,e[8]=(o*t-n*s)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,i,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-i*c,i*l,-i*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Vr("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(oc.makeScale(e,t)),this}rotate(e){return Vr("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(oc.makeRotation(-e)),this}translate(e,t){return Vr("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(oc.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let i=0;i<9;i++)if(t[i]!==n[i])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},oc=new Re,Su=new Re().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),wu=new Re().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function zm(){let r={enabled:!0,workingColorSpace:Hr,spaces:{},convert:function(i,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===je&&(i.r=Jn(i.r),i.g=Jn(i.g),i.b=Jn(i.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(i.applyMatrix3(this.spaces[s].toXYZ),i.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===je&&(i.r=rr(i.r),i.g=rr(i.g),i.b=rr(i.b))),i},workingToColorSpace:function(i,s){return this.convert(i,this.workingColorSpace,s)},colorSpaceToWorking:function(i,s){return this.convert(i,s,this.workingColorSpace)},getPrimaries:function(i){return this.spaces[i].primaries},getTransfer:function(i){return i===ti?Wr:this.spaces[i].transfer},getToneMappingMode:function(i){return this.spaces[i].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(i,s=this.workingColorSpace){return i.fromArray(this.spaces[s].luminanceCoefficients)},define:function(i){Object.assign(this.spaces,i)},_getMatrix:function(i,s,o){return i.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(i){return this.spaces[i].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(i=this.workingColorSpace){return this.spaces[i].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return r.define({[Hr]:{primaries:e,whitePoint:n,transfer:Wr,toXYZ:Su,fromXYZ:wu,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Ft},outputColorSpaceConfig:{drawingBufferColorSpace:Ft}},[Ft]:{primaries:e,whitePoint:n,transfer:je,toXYZ:Su,fromXYZ:wu,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Ft}}}),r}var $e=zm();function Jn(r){return r<.04045?r*.0773993808:Math.pow(r*.9478672986+.0521327014,2.4)}function rr(r){return r<.0031308?r*12.92:1.055*Math.pow(r,.41666)-.055}var Xi,_o=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Xi===void 0&&(Xi=qr("canvas")),Xi.width=e.width,Xi.height=e.height;let i=Xi.getContext("2d");e instanceof ImageData?i.putImageData(e,0,0):i.drawImage(e,0,0,e.width,e.height),n=Xi}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=qr("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let i=n.getImageData(0,0,e.width,e.height),s=i.data;for(let o=0;o<s.length;o++)s[o]=Jn(s[o]/255)*255;return n.putImageData(i,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Jn(t[n]/255)*255):t[n]=Jn(t[n]);return{data:t,width:e.width,height:e.height}}else return Le("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},km=0,lr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:km++}),this.uuid=Vi(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},i=this.data;if(i!==null){let s;if(Array.isArray(i)){s=[];for(let o=0,a=i.length;o<a;o++)i[o].isDataTexture?s.push(ac(i[o].image)):s.push(ac(i[o]))}else s=ac(i);n.url=s}return t||(e.images[this.uuid]=n),n}};function ac(r){return typeof HTMLImageElement<"u"&&r instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&r instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&r instanceof ImageBitmap?_o.getDataURL(r):r.data?{data:Array.from(r.data),width:r.width,height:r.height,type:r.data.constructor.name}:(Le("Texture: Unable to serialize Texture."),{})}var Vm=0,lc=new R,Xt=class r extends Un{constructor(e=r.DEFAULT_IMAGE,t=r.DEFAULT_MAPPING,n=Nn,i=Nn,s=Et,o=Cn,a=dn,l=kt,c=r.DEFAULT_ANISOTROPY,h=ti){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Vm++}),this.uuid=Vi(),this.name="",this.source=new lr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=i,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new He(0,0),this.repeat=new He(1,1),this.center=new He(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Re,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(lc).x}get height(){return this.source.getSize(lc).y}get depth(){return this.source.getSize(lc).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Le(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let i=this[t];if(i===void 0){Le(`Texture.setValues(): property '${t}' does not exist.`);continue}i&&n&&i.isVector2&&n.isVector2||i&&n&&i.isVector3&&n.isVector3||i&&n&&i.isMatrix3&&n.isMatrix3?i.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Xc)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case or:e.x=e.x-Math.floor(e.x);break;case Nn:e.x=e.x<0?0:1;break;case yo:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case or:e.y=e.y-Math.floor(e.y);break;case Nn:e.y=e.y<0?0:1;break;case yo:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Xt.DEFAULT_IMAGE=null;Xt.DEFAULT_MAPPING=Xc;Xt.DEFAULT_ANISOTROPY=1;var ut=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,i=1){this.x=e,this.y=t,this.z=n,this.w=i}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,i){return this.x=e,this.y=t,this.z=n,this.w=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,i=this.z,s=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*i+o[12]*s,this.y=o[1]*t+o[5]*n+o[9]*i+o[13]*s,this.z=o[2]*t+o[6]*n+o[10]*i+o[14]*s,this.w=o[3]*t+o[7]*n+o[11]*i+o[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,i,s,l=e.elements,c=l[0],h=l[4],d=l[8],u=l[1],f=l[5],p=l[9],v=l[2],g=l[6],m=l[10];if(Math.abs(h-u)<.01&&Math.abs(d-v)<.01&&Math.abs(p-g)<.01){if(Math.abs(h+u)<.1&&Math.abs(d+v)<.1&&Math.abs(p+g)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let T=(c+1)/2,M=(f+1)/2,E=(m+1)/2,A=(h+u)/4,y=(d+v)/4,S=(p+g)/4;return T>M&&T>E?T<.01?(n=0,i=.707106781,s=.707106781):(n=Math.sqrt(T),i=A/n,s=y/n):M>E?M<.01?(n=.707106781,i=0,s=.707106781):(i=Math.sqrt(M),n=A/i,s=S/i):E<.01?(n=.707106781,i=.707106781,s=0):(s=Math.sqrt(E),n=y/s,i=S/s),this.set(n,i,s,t),this}let b=Math.sqrt((g-p)*(g-p)+(d-v)*(d-v)+(u-h)*(u-h));return Math.abs(b)<.001&&(b=1),this.x=(g-p)/b,this.y=(d-v)/b,this.z=(u-h)/b,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this.z=Ye(this.z,e.z,t.z),this.w=Ye(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this.z=Ye(this.z,e,t),this.w=Ye(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},bo=class extends Un{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Et,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new ut(0,0,e,t),this.scissorTest=!1,this.viewport=new ut(0,0,e,t),this.textures=[];let i=n.count;for(let s=0;s<i;s++)this.textures[s]=new Xt({width:e,height:t,depth:n.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Et,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let i=0,s=this.textures.length;i<s;i++)this.textures[i].image.width=e,this.textures[i].image.height=t,this.textures[i].image.depth=n,this.textures[i].isData3DTexture!==!0&&(this.textures[i].isArrayTexture=this.textures[i].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let i=Object.assign({},e.textures[t].image);this.textures[t].source=new lr(i)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},wt=class extends bo{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Yr=class extends Xt{constructor(e=null,t=1,n=1,i=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:i},this.magFilter=yt,this.minFilter=yt,this.wrapR=Nn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Mo=class extends Xt{constructor(e=null,t=1,n=1,i=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:i},this.magFilter=yt,this.minFilter=yt,this.wrapR=Nn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Fe=class r{static{this.prototype.isMatrix4=!0}constructor(e,t,n,i,s,o,a,l,c,h,d,u,f,p,v,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,i,s,o,a,l,c,h,d,u,f,p,v,g)}set(e,t,n,i,s,o,a,l,c,h,d,u,f,p,v,g){let m=this.elements;return m[0]=e,m[4]=t,m[8]=n,m[12]=i,m[1]=s,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=d,m[14]=u,m[3]=f,m[7]=p,m[11]=v,m[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new r().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,i=1/qi.setFromMatrixColumn(e,0).length(),s=1/qi.setFromMatrixColumn(e,1).length(),o=1/qi.setFromMatrixColumn(e,2).length();return t[0]=n[0]*i,t[1]=n[1]*i,t[2]=n[2]*i,t[3]=0,t[4]=n[4]*s,t[5]=n[5]*s,t[6]=n[6]*s,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,i=e.y,s=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(i),c=Math.sin(i),h=Math.cos(s),d=Math.sin(s);if(e.order==="XYZ"){let u=o*h,f=o*d,p=a*h,v=a*d;t[0]=l*h,t[4]=-l*d,t[8]=c,t[1]=f+p*c,t[5]=u-v*c,t[9]=-a*l,t[2]=v-u*c,t[6]=p+f*c,t[10]=o*l}else if(e.order==="YXZ"){let u=l*h,f=l*d,p=c*h,v=c*d;t[0]=u+v*a,t[4]=p*a-f,t[8]=o*c,t[1]=o*d,t[5]=o*h,t[9]=-a,t[2]=f*a-p,t[6]=v+u*a,t[10]=o*l}else if(e.order==="ZXY"){let u=l*h,f=l*d,p=c*h,v=c*d;t[0]=u-v*a,t[4]=-o*d,t[8]=p+f*a,t[1]=f+p*a,t[5]=o*h,t[9]=v-u*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let u=o*h,f=o*d,p=a*h,v=a*d;t[0]=l*h,t[4]=p*c-f,t[8]=u*c+v,t[1]=l*d,t[5]=v*c+u,t[9]=f*c-p,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let u=o*l,f=o*c,p=a*l,v=a*c;t[0]=l*h,t[4]=v-u*d,t[8]=p*d+f,t[1]=d,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*d+p,t[10]=u-v*d}else if(e.order==="XZY"){let u=o*l,f=o*c,p=a*l,v=a*c;t[0]=l*h,t[4]=-d,t[8]=c*h,t[1]=u*d+v,t[5]=o*h,t[9]=f*d-p,t[2]=p*d-f,t[6]=a*h,t[10]=v*d+u}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Gm,e,Hm)}lookAt(e,t,n){let i=this.elements;return sn.subVectors(e,t),sn.lengthSq()===0&&(sn.z=1),sn.normalize(),oi.crossVectors(n,sn),oi.lengthSq()===0&&(Math.abs(n.z)===1?sn.x+=1e-4:sn.z+=1e-4,sn.normalize(),oi.crossVectors(n,sn)),oi.normalize(),zs.crossVectors(sn,oi),i[0]=oi.x,i[4]=zs.x,i[8]=sn.x,i[1]=oi.y,i[5]=zs.y,i[9]=sn.y,i[2]=oi.z,i[6]=zs.z,i[10]=sn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,i=t.elements,s=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],d=n[5],u=n[9],f=n[13],p=n[2],v=n[6],g=n[10],m=n[14],b=n[3],T=n[7],M=n[11],E=n[15],A=i[0],y=i[4],S=i[8],z=i[12],L=i[1],U=i[5],V=i[9],Y=i[13],P=i[2],q=i[6],j=i[10],G=i[14],ie=i[3],X=i[7],ee=i[11],te=i[15];return s[0]=o*A+a*L+l*P+c*ie,s[4]=o*y+a*U+l*q+c*X,s[8]=o*S+a*V+l*j+c*ee,s[12]=o*z+a*Y+l*G+c*te,s[1]=h*A+d*L+u*P+f*ie,s[5]=h*y+d*U+u*q+f*X,s[9]=h*S+d*V+u*j+f*ee,s[13]=h*z+d*Y+u*G+f*te,s[2]=p*A+v*L+g*P+m*ie,s[6]=p*y+v*U+g*q+m*X,s[10]=p*S+v*V+g*j+m*ee,s[14]=p*z+v*Y+g*G+m*te,s[3]=b*A+T*L+M*P+E*ie,s[7]=b*y+T*U+M*q+E*X,s[11]=b*S+T*V+M*j+E*ee,s[15]=b*z+T*Y+M*G+E*te,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],i=e[8],s=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],d=e[6],u=e[10],f=e[14],p=e[3],v=e[7],g=e[11],m=e[15],b=l*f-c*u,T=a*f-c*d,M=a*u-l*d,E=o*f-c*h,A=o*u-l*h,y=o*d-a*h;return t*(v*b-g*T+m*M)-n*(p*b-g*E+m*A)+i*(p*T-v*E+m*y)-s*(p*M-v*A+g*y)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],i=e[8],s=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-n*(s*h-a*l)+i*(s*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let i=this.elements;return e.isVector3?(i[12]=e.x,i[13]=e.y,i[14]=e.z):(i[12]=e,i[13]=t,i[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],i=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=e[9],u=e[10],f=e[11],p=e[12],v=e[13],g=e[14],m=e[15],b=t*a-n*o,T=t*l-i*o,M=t*c-s*o,E=n*l-i*a,A=n*c-s*a,y=i*c-s*l,S=h*v-d*p,z=h*g-u*p,L=h*m-f*p,U=d*g-u*v,V=d*m-f*v,Y=u*m-f*g,P=b*Y-T*V+M*U+E*L-A*z+y*S;if(P===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let q=1/P;return e[0]=(a*Y-l*V+c*U)*q,e[1]=(i*V-n*Y-s*U)*q,e[2]=(v*y-g*A+m*E)*q,e[3]=(u*A-d*y-f*E)*q,e[4]=(l*L-o*Y-c*z)*q,e[5]=(t*Y-i*L+s*z)*q,e[6]=(g*M-p*y-m*T)*q,e[7]=(h*y-u*M+f*T)*q,e[8]=(o*V-a*L+c*S)*q,e[9]=(n*L-t*V-s*S)*q,e[10]=(p*A-v*M+m*b)*q,e[11]=(d*M-h*A-f*b)*q,e[12]=(a*z-o*U-l*S)*q,e[13]=(t*U-n*z+i*S)*q,e[14]=(v*T-p*E-g*b)*q,e[15]=(h*E-d*T+u*b)*q,this}scale(e){let t=this.elements,n=e.x,i=e.y,s=e.z;return t[0]*=n,t[4]*=i,t[8]*=s,t[1]*=n,t[5]*=i,t[9]*=s,t[2]*=n,t[6]*=i,t[10]*=s,t[3]*=n,t[7]*=i,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],i=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,i))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),i=Math.sin(t),s=1-n,o=e.x,a=e.y,l=e.z,c=s*o,h=s*a;return this.set(c*o+n,c*a-i*l,c*l+i*a,0,c*a+i*l,h*a+n,h*l-i*o,0,c*l-i*a,h*l+i*o,s*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,i,s,o){return this.set(1,n,s,0,e,1,o,0,t,i,1,0,0,0,0,1),this}compose(e,t,n){let i=this.elements,s=t._x,o=t._y,a=t._z,l=t._w,c=s+s,h=o+o,d=a+a,u=s*c,f=s*h,p=s*d,v=o*h,g=o*d,m=a*d,b=l*c,T=l*h,M=l*d,E=n.x,A=n.y,y=n.z;return i[0]=(1-(v+m))*E,i[1]=(f+M)*E,i[2]=(p-T)*E,i[3]=0,i[4]=(f-M)*A,i[5]=(1-(u+m))*A,i[6]=(g+b)*A,i[7]=0,i[8]=(p+T)*y,i[9]=(g-b)*y,i[10]=(1-(u+v))*y,i[11]=0,i[12]=e.x,i[13]=e.y,i[14]=e.z,i[15]=1,this}decompose(e,t,n){let i=this.elements;e.x=i[12],e.y=i[13],e.z=i[14];let s=this.determinantAffine();if(s===0)return n.set(1,1,1),t.identity(),this;let o=qi.set(i[0],i[1],i[2]).length(),a=qi.set(i[4],i[5],i[6]).length(),l=qi.set(i[8],i[9],i[10]).length();s<0&&(o=-o),wn.copy(this);let c=1/o,h=1/a,d=1/l;return wn.elements[0]*=c,wn.elements[1]*=c,wn.elements[2]*=c,wn.elements[4]*=h,wn.elements[5]*=h,wn.elements[6]*=h,wn.elements[8]*=d,wn.elements[9]*=d,wn.elements[10]*=d,t.setFromRotationMatrix(wn),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,i,s,o,a=_n,l=!1){let c=this.elements,h=2*s/(t-e),d=2*s/(n-i),u=(t+e)/(t-e),f=(n+i)/(n-i),p,v;if(l)p=s/(o-s),v=o*s/(o-s);else if(a===_n)p=-(o+s)/(o-s),v=-2*o*s/(o-s);else if(a===Xr)p=-o/(o-s),v=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=u,c[12]=0,c[1]=0,c[5]=d,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=p,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,i,s,o,a=_n,l=!1){let c=this.elements,h=2/(t-e),d=2/(n-i),u=-(t+e)/(t-e),f=-(n+i)/(n-i),p,v;if(l)p=1/(o-s),v=o/(o-s);else if(a===_n)p=-2/(o-s),v=-(o+s)/(o-s);else if(a===Xr)p=-1/(o-s),v=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=u,c[1]=0,c[5]=d,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=p,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let i=0;i<16;i++)if(t[i]!==n[i])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},qi=new R,wn=new Fe,Gm=new R(0,0,0),Hm=new R(1,1,1),oi=new R,zs=new R,sn=new R,Au=new Fe,Tu=new bn,di=class r{constructor(e=0,t=0,n=0,i=r.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=i}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,i=this._order){return this._x=e,this._y=t,this._z=n,this._order=i,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let i=e.elements,s=i[0],o=i[4],a=i[8],l=i[1],c=i[5],h=i[9],d=i[2],u=i[6],f=i[10];switch(t){case"XYZ":this._y=Math.asin(Ye(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(u,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Ye(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,s),this._z=0);break;case"ZXY":this._x=Math.asin(Ye(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-Ye(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(u,f),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Ye(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-d,s)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Ye(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(u,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Le("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return Au.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Au,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Tu.setFromEuler(this),this.setFromQuaternion(Tu,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};di.DEFAULT_ORDER="XYZ";var Zr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},Wm=0,Eu=new R,$i=new bn,Xn=new Fe,ks=new R,Fr=new R,Xm=new R,qm=new bn,Cu=new R(1,0,0),Ru=new R(0,1,0),Iu=new R(0,0,1),Pu={type:"added"},$m={type:"removed"},Yi={type:"childadded",child:null},cc={type:"childremoved",child:null},an=class r extends Un{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Wm++}),this.uuid=Vi(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=r.DEFAULT_UP.clone();let e=new R,t=new di,n=new bn,i=new R(1,1,1);function s(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(s),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:i},modelViewMatrix:{value:new Fe},normalMatrix:{value:new Re}}),this.matrix=new Fe,this.matrixWorld=new Fe,this.matrixAutoUpdate=r.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=r.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Zr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return $i.setFromAxisAngle(e,t),this.quaternion.multiply($i),this}rotateOnWorldAxis(e,t){return $i.setFromAxisAngle(e,t),this.quaternion.premultiply($i),this}rotateX(e){return this.rotateOnAxis(Cu,e)}rotateY(e){return this.rotateOnAxis(Ru,e)}rotateZ(e){return this.rotateOnAxis(Iu,e)}translateOnAxis(e,t){return Eu.copy(e).applyQuaternion(this.quaternion),this.position.add(Eu.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Cu,e)}translateY(e){return this.translateOnAxis(Ru,e)}translateZ(e){return this.translateOnAxis(Iu,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Xn.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?ks.copy(e):ks.set(e,t,n);let i=this.parent;this.updateWorldMatrix(!0,!1),Fr.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Xn.lookAt(Fr,ks,this.up):Xn.lookAt(ks,Fr,this.up),this.quaternion.setFromRotationMatrix(Xn),i&&(Xn.extractRotation(i.matrixWorld),$i.setFromRotationMatrix(Xn),this.quaternion.premultiply($i.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ne("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Pu),Yi.child=e,this.dispatchEvent(Yi),Yi.child=null):Ne("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent($m),cc.child=e,this.dispatchEvent(cc),cc.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Xn.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Xn.multiply(e.parent.matrixWorld)),e.applyMatrix4(Xn),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Pu),Yi.child=e,this.dispatchEvent(Yi),Yi.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,i=this.children.length;n<i;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let i=this.children;for(let s=0,o=i.length;s<o;s++)i[s].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Fr,e,Xm),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Fr,qm,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,i=t.length;n<i;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,i=t.length;n<i;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,i=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*n-s[8]*i,s[13]+=n-s[1]*t-s[5]*n-s[9]*i,s[14]+=i-s[2]*t-s[6]*n-s[10]*i}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,i=t.length;n<i;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let i=this.parent;if(e===!0&&i!==null&&i.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let i={};i.uuid=this.uuid,i.type=this.type,i.name=this.name,i.castShadow=this.castShadow,i.receiveShadow=this.receiveShadow,i.visible=this.visible,i.frustumCulled=this.frustumCulled,i.renderOrder=this.renderOrder,i.static=this.static,i.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(i.userData=this.userData),i.layers=this.layers.mask,i.matrix=this.matrix.toArray(),i.up=this.up.toArray(),this.pivot!==null&&(i.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(i.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(i.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(i.type="InstancedMesh",i.count=this.count,i.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(i.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(i.type="BatchedMesh",i.perObjectFrustumCulled=this.perObjectFrustumCulled,i.sortObjects=this.sortObjects,i.drawRanges=this._drawRanges,i.reservedRanges=this._reservedRanges,i.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),i.instanceInfo=this._instanceInfo.map(a=>({...a})),i.availableInstanceIds=this._availableInstanceIds.slice(),i.availableGeometryIds=this._availableGeometryIds.slice(),i.nextIndexStart=this._nextIndexStart,i.nextVertexStart=this._nextVertexStart,i.geometryCount=this._geometryCount,i.maxInstanceCount=this._maxInstanceCount,i.maxVertexCount=this._maxVertexCount,i.maxIndexCount=this._maxIndexCount,i.geometryInitialized=this._geometryInitialized,i.matricesTexture=this._matricesTexture.toJSON(e),i.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(i.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(i.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(i.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?i.background=this.background.toJSON():this.background.isTexture&&(i.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(i.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){i.geometry=s(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let d=l[c];s(e.shapes,d)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(i.bindMode=this.bindMode,i.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),i.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(e.materials,this.material[l]));i.material=a}else i.material=s(e.materials,this.material);if(this.children.length>0){i.children=[];for(let a=0;a<this.children.length;a++)i.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){i.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];i.animations.push(s(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),d=o(e.shapes),u=o(e.skeletons),f=o(e.animations),p=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),d.length>0&&(n.shapes=d),u.length>0&&(n.skeletons=u),f.length>0&&(n.animations=f),p.length>0&&(n.nodes=p)}return n.object=i,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let i=e.children[n];this.add(i.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};an.DEFAULT_UP=new R(0,1,0);an.DEFAULT_MATRIX_AUTO_UPDATE=!0;an.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Bt=class extends an{constructor(){super(),this.isGroup=!0,this.type="Group"}},Ym={type:"move"},cr=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Bt,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Bt,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new R,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new R),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Bt,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new R,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new R,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let i=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let g=t.getJointPose(v,n),m=this._getHandJoint(c,v);g!==null&&(m.matrix.fromArray(g.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=g.radius),m.visible=g!==null}let h=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],u=h.position.distanceTo(d.position),f=.02,p=.005;c.inputState.pinching&&u>f+p?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&u<=f-p&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,n),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(i=t.getPose(e.targetRaySpace,n),i===null&&s!==null&&(i=s),i!==null&&(a.matrix.fromArray(i.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,i.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(i.linearVelocity)):a.hasLinearVelocity=!1,i.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(i.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(Ym)))}return a!==null&&(a.visible=i!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Bt;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},Ld={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},ai={h:0,s:0,l:0},Vs={h:0,s:0,l:0};function hc(r,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?r+(e-r)*6*t:t<1/2?e:t<2/3?r+(e-r)*6*(2/3-t):r}var xe=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let i=e;i&&i.isColor?this.copy(i):typeof i=="number"?this.setHex(i):typeof i=="string"&&this.setStyle(i)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Ft){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,$e.colorSpaceToWorking(this,t),this}setRGB(e,t,n,i=$e.workingColorSpace){return this.r=e,this.g=t,this.b=n,$e.colorSpaceToWorking(this,i),this}setHSL(e,t,n,i=$e.workingColorSpace){if(e=Bm(e,1),t=Ye(t,0,1),n=Ye(n,0,1),t===0)this.r=this.g=this.b=n;else{let s=n<=.5?n*(1+t):n+t-n*t,o=2*n-s;this.r=hc(o,s,e+1/3),this.g=hc(o,s,e),this.b=hc(o,s,e-1/3)}return $e.colorSpaceToWorking(this,i),this}setStyle(e,t=Ft){function n(s){s!==void 0&&parseFloat(s)<1&&Le("Color: Alpha component of "+e+" will be ignored.")}let i;if(i=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,o=i[1],a=i[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:Le("Color: Unknown color model "+e)}}else if(i=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=i[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(s,16),t);Le("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Ft){let n=Ld[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Le("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Jn(e.r),this.g=Jn(e.g),this.b=Jn(e.b),this}copyLinearToSRGB(e){return this.r=rr(e.r),this.g=rr(e.g),this.b=rr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Ft){return $e.workingToColorSpace(Wt.copy(this),e),Math.round(Ye(Wt.r*255,0,255))*65536+Math.round(Ye(Wt.g*255,0,255))*256+Math.round(Ye(Wt.b*255,0,255))}getHexString(e=Ft){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=$e.workingColorSpace){$e.workingToColorSpace(Wt.copy(this),t);let n=Wt.r,i=Wt.g,s=Wt.b,o=Math.max(n,i,s),a=Math.min(n,i,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let d=o-a;switch(c=h<=.5?d/(o+a):d/(2-o-a),o){case n:l=(i-s)/d+(i<s?6:0);break;case i:l=(s-n)/d+2;break;case s:l=(n-i)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=$e.workingColorSpace){return $e.workingToColorSpace(Wt.copy(this),t),e.r=Wt.r,e.g=Wt.g,e.b=Wt.b,e}getStyle(e=Ft){$e.workingToColorSpace(Wt.copy(this),e);let t=Wt.r,n=Wt.g,i=Wt.b;return e!==Ft?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${i.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(i*255)})`}offsetHSL(e,t,n){return this.getHSL(ai),this.setHSL(ai.h+e,ai.s+t,ai.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(ai),e.getHSL(Vs);let n=rc(ai.h,Vs.h,t),i=rc(ai.s,Vs.s,t),s=rc(ai.l,Vs.l,t);return this.setHSL(n,i,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,i=this.b,s=e.elements;return this.r=s[0]*t+s[3]*n+s[6]*i,this.g=s[1]*t+s[4]*n+s[7]*i,this.b=s[2]*t+s[5]*n+s[8]*i,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Wt=new xe;xe.NAMES=Ld;var Di=class extends an{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new di,this.environmentIntensity=1,this.environmentRotation=new di,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},An=new R,qn=new R,uc=new R,$n=new R,Zi=new R,Ji=new R,Lu=new R,dc=new R,fc=new R,pc=new R,mc=new ut,gc=new ut,yc=new ut,ui=class r{constructor(e=new R,t=new R,n=new R){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,i){i.subVectors(n,t),An.subVectors(e,t),i.cross(An);let s=i.lengthSq();return s>0?i.multiplyScalar(1/Math.sqrt(s)):i.set(0,0,0)}static getBarycoord(e,t,n,i,s){An.subVectors(i,t),qn.subVectors(n,t),uc.subVectors(e,t);let o=An.dot(An),a=An.dot(qn),l=An.dot(uc),c=qn.dot(qn),h=qn.dot(uc),d=o*c-a*a;if(d===0)return s.set(0,0,0),null;let u=1/d,f=(c*l-a*h)*u,p=(o*h-a*l)*u;return s.set(1-f-p,p,f)}static containsPoint(e,t,n,i){return this.getBarycoord(e,t,n,i,$n)===null?!1:$n.x>=0&&$n.y>=0&&$n.x+$n.y<=1}static getInterpolation(e,t,n,i,s,o,a,l){return this.getBarycoord(e,t,n,i,$n)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,$n.x),l.addScaledVector(o,$n.y),l.addScaledVector(a,$n.z),l)}static getInterpolatedAttribute(e,t,n,i,s,o){return mc.setScalar(0),gc.setScalar(0),yc.setScalar(0),mc.fromBufferAttribute(e,t),gc.fromBufferAttribute(e,n),yc.fromBufferAttribute(e,i),o.setScalar(0),o.addScaledVector(mc,s.x),o.addScaledVector(gc,s.y),o.addScaledVector(yc,s.z),o}static isFrontFacing(e,t,n,i){return An.subVectors(n,t),qn.subVectors(e,t),An.cross(qn).dot(i)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,i){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[i]),this}setFromAttributeAndIndices(e,t,n,i){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,i),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return An.subVectors(this.c,this.b),qn.subVectors(this.a,this.b),An.cross(qn).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return r.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return r.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,i,s){return r.getInterpolation(e,this.a,this.b,this.c,t,n,i,s)}containsPoint(e){return r.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return r.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,i=this.b,s=this.c,o,a;Zi.subVectors(i,n),Ji.subVectors(s,n),dc.subVectors(e,n);let l=Zi.dot(dc),c=Ji.dot(dc);if(l<=0&&c<=0)return t.copy(n);fc.subVectors(e,i);let h=Zi.dot(fc),d=Ji.dot(fc);if(h>=0&&d<=h)return t.copy(i);let u=l*d-h*c;if(u<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(n).addScaledVector(Zi,o);pc.subVectors(e,s);let f=Zi.dot(pc),p=Ji.dot(pc);if(p>=0&&f<=p)return t.copy(s);let v=f*c-l*p;if(v<=0&&c>=0&&p<=0)return a=c/(c-p),t.copy(n).addScaledVector(Ji,a);let g=h*p-f*d;if(g<=0&&d-h>=0&&f-p>=0)return Lu.subVectors(s,i),a=(d-h)/(d-h+(f-p)),t.copy(i).addScaledVector(Lu,a);let m=1/(g+v+u);return o=v*m,a=u*m,t.copy(n).addScaledVector(Zi,o).addScaledVector(Ji,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},lt=class{constructor(e=new R(1/0,1/0,1/0),t=new R(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(Tn.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(Tn.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=Tn.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let s=n.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Tn):Tn.fromBufferAttribute(s,o),Tn.applyMatrix4(e.matrixWorld),this.expandByPoint(Tn);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Gs.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Gs.copy(n.boundingBox)),Gs.applyMatrix4(e.matrixWorld),this.union(Gs)}let i=e.children;for(let s=0,o=i.length;s<o;s++)this.expandByObject(i[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Tn),Tn.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Or),Hs.subVectors(this.max,Or),Ki.subVectors(e.a,Or),ji.subVectors(e.b,Or),Qi.subVectors(e.c,Or),li.subVectors(ji,Ki),ci.subVectors(Qi,ji),Ri.subVectors(Ki,Qi);let t=[0,-li.z,li.y,0,-ci.z,ci.y,0,-Ri.z,Ri.y,li.z,0,-li.x,ci.z,0,-ci.x,Ri.z,0,-Ri.x,-li.y,li.x,0,-ci.y,ci.x,0,-Ri.y,Ri.x,0];return!vc(t,Ki,ji,Qi,Hs)||(t=[1,0,0,0,1,0,0,0,1],!vc(t,Ki,ji,Qi,Hs))?!1:(Ws.crossVectors(li,ci),t=[Ws.x,Ws.y,Ws.z],vc(t,Ki,ji,Qi,Hs))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Tn).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Tn).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Yn[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Yn[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Yn[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Yn[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Yn[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Yn[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Yn[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Yn[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Yn),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Yn=[new R,new R,new R,new R,new R,new R,new R,new R],Tn=new R,Gs=new lt,Ki=new R,ji=new R,Qi=new R,li=new R,ci=new R,Ri=new R,Or=new R,Hs=new R,Ws=new R,Ii=new R;function vc(r,e,t,n,i){for(let s=0,o=r.length-3;s<=o;s+=3){Ii.fromArray(r,s);let a=i.x*Math.abs(Ii.x)+i.y*Math.abs(Ii.y)+i.z*Math.abs(Ii.z),l=e.dot(Ii),c=t.dot(Ii),h=n.dot(Ii);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var St=new R,Xs=new He,Zm=0,Te=class extends Un{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Zm++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=th,this.updateRanges=[],this.gpuType=un,this.version=0,this._normalizationScale=e!==void 0?Ca(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let i=0,s=this.itemSize;i<s;i++)this.array[e+i]=t.array[n+i];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Xs.fromBufferAttribute(this,t),Xs.applyMatrix3(e),this.setXY(t,Xs.x,Xs.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)St.fromBufferAttribute(this,t),St.applyMatrix3(e),this.setXYZ(t,St.x,St.y,St.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)St.fromBufferAttribute(this,t),St.applyMatrix4(e),this.setXYZ(t,St.x,St.y,St.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)St.fromBufferAttribute(this,t),St.applyNormalMatrix(e),this.setXYZ(t,St.x,St.y,St.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)St.fromBufferAttribute(this,t),St.transformDirection(e),this.setXYZ(t,St.x,St.y,St.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=i,this}setXYZW(e,t,n,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=i,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Id(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Pd(e,this.array)}};var Jr=class extends Te{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Kr=class extends Te{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var en=class extends Te{constructor(e,t,n){super(new Float32Array(e),t,n)}},Jm=new lt,Br=new R,xc=new R,it=class{constructor(e=new R,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):Jm.setFromPoints(e).getCenter(n);let i=0;for(let s=0,o=e.length;s<o;s++)i=Math.max(i,n.distanceToSquared(e[s]));return this.radius=Math.sqrt(i),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Br.subVectors(e,this.center);let t=Br.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),i=(n-this.radius)*.5;this.center.addScaledVector(Br,i/n),this.radius+=i}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(xc.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Br.copy(e.center).add(xc)),this.expandByPoint(Br.copy(e.center).sub(xc))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},Km=0,xn=new Fe,_c=new an,er=new R,on=new lt,zr=new lt,Dt=new R,Je=class r extends Un{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Km++}),this.uuid=Vi(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Fm(e)?Kr:Jr)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let s=new Re().getNormalMatrix(e);n.applyNormalMatrix(s),n.needsUpdate=!0}let i=this.attributes.tangent;return i!==void 0&&(i.transformDirection(e),i.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return xn.makeRotationFromQuaternion(e),this.applyMatrix4(xn),this}rotateX(e){return xn.makeRotationX(e),this.applyMatrix4(xn),this}rotateY(e){return xn.makeRotationY(e),this.applyMatrix4(xn),this}rotateZ(e){return xn.makeRotationZ(e),this.applyMatrix4(xn),this}translate(e,t,n){return xn.makeTranslation(e,t,n),this.applyMatrix4(xn),this}scale(e,t,n){return xn.makeScale(e,t,n),this.applyMatrix4(xn),this}lookAt(e){return _c.lookAt(e),_c.updateMatrix(),this.applyMatrix4(_c.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(er).negate(),this.translate(er.x,er.y,er.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let i=0,s=e.length;i<s;i++){let o=e[i];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new en(n,3))}else{let n=Math.min(e.length,t.count);for(let i=0;i<n;i++){let s=e[i];t.setXYZ(i,s.x,s.y,s.z||0)}e.length>t.count&&Le("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new lt);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ne("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new R(-1/0,-1/0,-1/0),new R(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,i=t.length;n<i;n++){let s=t[n];on.setFromBufferAttribute(s),this.morphTargetsRelative?(Dt.addVectors(this.boundingBox.min,on.min),this.boundingBox.expandByPoint(Dt),Dt.addVectors(this.boundingBox.max,on.max),this.boundingBox.expandByPoint(Dt)):(this.boundingBox.expandByPoint(on.min),this.boundingBox.expandByPoint(on.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ne('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new it);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ne("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new R,1/0);return}if(e){let n=this.boundingSphere.center;if(on.setFromBufferAttribute(e),t)for(let s=0,o=t.length;s<o;s++){let a=t[s];zr.setFromBufferAttribute(a),this.morphTargetsRelative?(Dt.addVectors(on.min,zr.min),on.expandByPoint(Dt),Dt.addVectors(on.max,zr.max),on.expandByPoint(Dt)):(on.expandByPoint(zr.min),on.expandByPoint(zr.max))}on.getCenter(n);let i=0;for(let s=0,o=e.count;s<o;s++)Dt.fromBufferAttribute(e,s),i=Math.max(i,n.distanceToSquared(Dt));if(t)for(let s=0,o=t.length;s<o;s++){let a=t[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Dt.fromBufferAttribute(a,c),l&&(er.fromBufferAttribute(e,c),Dt.add(er)),i=Math.max(i,n.distanceToSquared(Dt))}this.boundingSphere.radius=Math.sqrt(i),isNaN(this.boundingSphere.radius)&&Ne('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ne("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,i=t.normal,s=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Te(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let z=0;z<n.count;z++)a[z]=new R,l[z]=new R;let h=new R,d=new R,u=new R,f=new He,p=new He,v=new He,g=new R,m=new R;function b(z,L,U){c[z]=c[L]=c[U]=1,h.fromBufferAttribute(n,z),d.fromBufferAttribute(n,L),u.fromBufferAttribute(n,U),f.fromBufferAttribute(s,z),p.fromBufferAttribute(s,L),v.fromBufferAttribute(s,U),d.sub(h),u.sub(h),p.sub(f),v.sub(f);let V=1/(p.x*v.y-v.x*p.y);isFinite(V)&&(g.copy(d).multiplyScalar(v.y).addScaledVector(u,-p.y).multiplyScalar(V),m.copy(u).multiplyScalar(p.x).addScaledVector(d,-v.x).multiplyScalar(V),a[z].add(g),a[L].add(g),a[U].add(g),l[z].add(m),l[L].add(m),l[U].add(m))}let T=this.groups;T.length===0&&(T=[{start:0,count:e.count}]);for(let z=0,L=T.length;z<L;++z){let U=T[z],V=U.start,Y=U.count;for(let P=V,q=V+Y;P<q;P+=3)b(e.getX(P+0),e.getX(P+1),e.getX(P+2))}let M=new R,E=new R,A=new R,y=new R;function S(z){A.fromBufferAttribute(i,z),y.copy(A);let L=a[z];M.copy(L),M.sub(A.multiplyScalar(A.dot(L))).normalize(),E.crossVectors(y,L);let V=E.dot(l[z])<0?-1:1;o.setXYZW(z,M.x,M.y,M.z,V)}for(let z=0,L=n.count;z<L;++z)c[z]&&S(z);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new Te(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let u=0,f=n.count;u<f;u++)n.setXYZ(u,0,0,0);let i=new R,s=new R,o=new R,a=new R,l=new R,c=new R,h=new R,d=new R;if(e)for(let u=0,f=e.count;u<f;u+=3){let p=e.getX(u+0),v=e.getX(u+1),g=e.getX(u+2);i.fromBufferAttribute(t,p),s.fromBufferAttribute(t,v),o.fromBufferAttribute(t,g),h.subVectors(o,s),d.subVectors(i,s),h.cross(d),a.fromBufferAttribute(n,p),l.fromBufferAttribute(n,v),c.fromBufferAttribute(n,g),a.add(h),l.add(h),c.add(h),n.setXYZ(p,a.x,a.y,a.z),n.setXYZ(v,l.x,l.y,l.z),n.setXYZ(g,c.x,c.y,c.z)}else for(let u=0,f=t.count;u<f;u+=3)i.fromBufferAttribute(t,u+0),s.fromBufferAttribute(t,u+1),o.fromBufferAttribute(t,u+2),h.subVectors(o,s),d.subVectors(i,s),h.cross(d),n.setXYZ(u+0,h.x,h.y,h.z),n.setXYZ(u+1,h.x,h.y,h.z),n.setXYZ(u+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)Dt.fromBufferAttribute(e,t),Dt.normalize(),e.setXYZ(t,Dt.x,Dt.y,Dt.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,d=a.normalized,u=new c.constructor(l.length*h),f=0,p=0;for(let v=0,g=l.length;v<g;v++){a.isInterleavedBufferAttribute?f=l[v]*a.data.stride+a.offset:f=l[v]*h;for(let m=0;m<h;m++)u[p++]=c[f++]}return new Te(u,h,d)}if(this.index===null)return Le("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new r,n=this.index.array,i=this.attributes;for(let a in i){let l=i[a],c=e(l,n);t.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,d=c.length;h<d;h++){let u=c[h],f=e(u,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let i={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let d=0,u=c.length;d<u;d++){let f=c[d];h.push(f.toJSON(e.data))}h.length>0&&(i[l]=h,s=!0)}s&&(e.data.morphAttributes=i,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let i=e.attributes;for(let c in i){let h=i[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],d=s[c];for(let u=0,f=d.length;u<f;u++)h.push(d[u].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let d=o[c];this.addGroup(d.start,d.count,d.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},So=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=th,this.updateRanges=[],this.version=0,this.uuid=Vi()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let i=0,s=this.stride;i<s;i++)this.array[e+i]=t.array[n+i];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Du(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),i=new this.constructor(n,this.stride);return i.setUsage(this.usage),i}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Du(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Du(r){return r.buffer._uuid===void 0&&(r.buffer._uuid=Vi()),r.byteOffset===0&&r.byteLength===r.buffer.byteLength?r.buffer._uuid:r.buffer._uuid+":"+r.byteOffset+":"+r.byteLength}var Jt=new R,hr=class r{constructor(e,t,n,i=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=i,this._normalizationScale=e!==void 0?Ca(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)Jt.fromBufferAttribute(this,t),Jt.applyMatrix4(e),this.setXYZ(t,Jt.x,Jt.y,Jt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Jt.fromBufferAttribute(this,t),Jt.applyNormalMatrix(e),this.setXYZ(t,Jt.x,Jt.y,Jt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Jt.fromBufferAttribute(this,t),Jt.transformDirection(e),this.setXYZ(t,Jt.x,Jt.y,Jt.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=i,this}setXYZW(e,t,n,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=i,this.data.array[e+3]=s,this}clone(e){if(e===void 0){$r("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let i=n*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[i+s])}return new Te(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new r(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){$r("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let i=n*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[i+s])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Id(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Pd(e,this.data.array)}},bc=new R,jm=new R,Qm=new Re,En=class{constructor(e=new R(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,i){return this.normal.set(e,t,n),this.constant=i,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let i=bc.subVectors(n,t).cross(jm.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(i,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let i=e.delta(bc),s=this.normal.dot(i);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/s;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(i,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||Qm.getNormalMatrix(e),i=this.coplanarPoint(bc).applyMatrix4(e),s=this.normal.applyMatrix3(n).normalize();return this.constant=-i.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},eg=0,fi=class extends Un{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:eg++}),this.uuid=Vi(),this.name="",this.type="Material",this.blending=gr,this.side=vi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Uc,this.blendDst=Fc,this.blendEquation=Fi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new xe(0,0,0),this.blendAlpha=0,this.depthFunc=sr,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=xd,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=lo,this.stencilZFail=lo,this.stencilZPass=lo,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Le(`Material: parameter '${t}' has value of undefined.`);continue}let i=this[t];if(i===void 0){Le(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}i&&i.isColor?i.set(n):i&&i.isVector2&&n&&n.isVector2||i&&i.isEuler&&n&&n.isEuler||i&&i.isVector3&&n&&n.isVector3?i.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function i(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(t){let s=i(e.textures),o=i(e.images);s.length>0&&(n.textures=s),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new xe().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new En().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new He().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new He().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let i=t.length;n=new Array(i);for(let s=0;s!==i;++s)n[s]=t[s].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Zn=new R,Mc=new R,qs=new R,$s=new R,Ni=class{constructor(e=new R,t=new R(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Zn)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Zn.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Zn.copy(this.origin).addScaledVector(this.direction,t),Zn.distanceToSquared(e))}distanceSqToSegment(e,t,n,i){Mc.copy(e).add(t).multiplyScalar(.5),qs.copy(t).sub(e).normalize(),$s.copy(this.origin).sub(Mc);let s=e.distanceTo(t)*.5,o=-this.direction.dot(qs),a=$s.dot(this.direction),l=-$s.dot(qs),c=$s.lengthSq(),h=Math.abs(1-o*o),d,u,f,p;if(h>0)if(d=o*l-a,u=o*a-l,p=s*h,d>=0)if(u>=-p)if(u<=p){let v=1/h;d*=v,u*=v,f=d*(d+o*u+2*a)+u*(o*d+u+2*l)+c}else u=s,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u=-s,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u<=-p?(d=Math.max(0,-(-o*s+a)),u=d>0?-s:Math.min(Math.max(-s,-l),s),f=-d*d+u*(u+2*l)+c):u<=p?(d=0,u=Math.min(Math.max(-s,-l),s),f=u*(u+2*l)+c):(d=Math.max(0,-(o*s+a)),u=d>0?s:Math.min(Math.max(-s,-l),s),f=-d*d+u*(u+2*l)+c);else u=o>0?-s:s,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,d),i&&i.copy(Mc).addScaledVector(qs,u),f}intersectSphere(e,t){if(e.radius<0)return null;Zn.subVectors(e.center,this.origin);let n=Zn.dot(this.direction),i=Zn.dot(Zn)-n*n,s=e.radius*e.radius;if(i>s)return null;let o=Math.sqrt(s-i),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,i,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,d=1/this.direction.z,u=this.origin;return c>=0?(n=(e.min.x-u.x)*c,i=(e.max.x-u.x)*c):(n=(e.max.x-u.x)*c,i=(e.min.x-u.x)*c),h>=0?(s=(e.min.y-u.y)*h,o=(e.max.y-u.y)*h):(s=(e.max.y-u.y)*h,o=(e.min.y-u.y)*h),n>o||s>i||((s>n||isNaN(n))&&(n=s),(o<i||isNaN(i))&&(i=o),d>=0?(a=(e.min.z-u.z)*d,l=(e.max.z-u.z)*d):(a=(e.max.z-u.z)*d,l=(e.min.z-u.z)*d),n>l||a>i)||((a>n||n!==n)&&(n=a),(l<i||i!==i)&&(i=l),i<0)?null:this.at(n>=0?n:i,t)}intersectsBox(e){return this.intersectBox(e,Zn)!==null}intersectTriangle(e,t,n,i,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,d=e.x-o.x,u=e.y-o.y,f=e.z-o.z,p=t.x-o.x,v=t.y-o.y,g=t.z-o.z,m=n.x-o.x,b=n.y-o.y,T=n.z-o.z,M=Math.abs(l),E=Math.abs(c),A=Math.abs(h),y,S,z,L,U,V,Y,P,q,j,G,ie;if(M>=E&&M>=A?(z=l,V=d,q=p,ie=m,l>=0?(y=c,S=h,L=u,U=f,Y=v,P=g,j=b,G=T):(y=h,S=c,L=f,U=u,Y=g,P=v,j=T,G=b)):E>=A?(z=c,V=u,q=v,ie=b,c>=0?(y=h,S=l,L=f,U=d,Y=g,P=p,j=T,G=m):(y=l,S=h,L=d,U=f,Y=p,P=g,j=m,G=T)):(z=h,V=f,q=g,ie=T,h>=0?(y=l,S=c,L=d,U=u,Y=p,P=v,j=m,G=b):(y=c,S=l,L=u,U=d,Y=v,P=p,j=b,G=m)),z===0)return null;let X=y/z,ee=S/z,te=1/z,we=L-X*V,Oe=U-ee*V,J=Y-X*q,ge=P-ee*q,be=j-X*ie,Ie=G-ee*ie,ye=be*ge-Ie*J,ze=we*Ie-Oe*be,bt=J*Oe-ge*we;if(i){if(ye<0||ze<0||bt<0)return null}else if((ye<0||ze<0||bt<0)&&(ye>0||ze>0||bt>0))return null;let De=ye+ze+bt;if(De===0)return null;let Qe=te*(ye*V+ze*q+bt*ie);return(De>0?Qe<0:Qe>0)?null:this.at(Qe/De,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},wo=class extends fi{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new xe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new di,this.combine=Oc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Nu=new Fe,Pi=new Ni,Ys=new it,Uu=new R,Zs=new R,Js=new R,Ks=new R,Sc=new R,js=new R,Fu=new R,Qs=new R,rt=class extends an{constructor(e=new Je,t=new wo){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let i=t[n[0]];if(i!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=i.length;s<o;s++){let a=i[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(e,t){let n=this.geometry,i=n.attributes.position,s=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(i,e);let a=this.morphTargetInfluences;if(s&&a){js.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],d=s[l];h!==0&&(Sc.fromBufferAttribute(d,e),o?js.addScaledVector(Sc,h):js.addScaledVector(Sc.sub(t),h))}t.add(js)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,i=this.material,s=this.matrixWorld;i!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Ys.copy(n.boundingSphere),Ys.applyMatrix4(s),Pi.copy(e.ray).recast(e.near),!(Ys.containsPoint(Pi.origin)===!1&&(Pi.intersectSphere(Ys,Uu)===null||Pi.origin.distanceToSquared(Uu)>(e.far-e.near)**2))&&(Nu.copy(s).invert(),Pi.copy(e.ray).applyMatrix4(Nu),!(n.boundingBox!==null&&Pi.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Pi)))}_computeIntersections(e,t,n){let i,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,d=s.attributes.normal,u=s.groups,f=s.drawRange;if(a!==null)if(Array.isArray(o))for(let p=0,v=u.length;p<v;p++){let g=u[p],m=o[g.materialIndex],b=Math.max(g.start,f.start),T=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let M=b,E=T;M<E;M+=3){let A=a.getX(M),y=a.getX(M+1),S=a.getX(M+2);i=eo(this,m,e,n,c,h,d,A,y,S),i&&(i.faceIndex=Math.floor(M/3),i.face.materialIndex=g.materialIndex,t.push(i))}}else{let p=Math.max(0,f.start),v=Math.min(a.count,f.start+f.count);for(let g=p,m=v;g<m;g+=3){let b=a.getX(g),T=a.getX(g+1),M=a.getX(g+2);i=eo(this,o,e,n,c,h,d,b,T,M),i&&(i.faceIndex=Math.floor(g/3),t.push(i))}}else if(l!==void 0)if(Array.isArray(o))for(let p=0,v=u.length;p<v;p++){let g=u[p],m=o[g.materialIndex],b=Math.max(g.start,f.start),T=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let M=b,E=T;M<E;M+=3){let A=M,y=M+1,S=M+2;i=eo(this,m,e,n,c,h,d,A,y,S),i&&(i.faceIndex=Math.floor(M/3),i.face.materialIndex=g.materialIndex,t.push(i))}}else{let p=Math.max(0,f.start),v=Math.min(l.count,f.start+f.count);for(let g=p,m=v;g<m;g+=3){let b=g,T=g+1,M=g+2;i=eo(this,o,e,n,c,h,d,b,T,M),i&&(i.faceIndex=Math.floor(g/3),t.push(i))}}}};function tg(r,e,t,n,i,s,o,a){let l;if(e.side===zt?l=n.intersectTriangle(o,s,i,!0,a):l=n.intersectTriangle(i,s,o,e.side===vi,a),l===null)return null;Qs.copy(a),Qs.applyMatrix4(r.matrixWorld);let c=t.ray.origin.distanceTo(Qs);return c<t.near||c>t.far?null:{distance:c,point:Qs.clone(),object:r}}function eo(r,e,t,n,i,s,o,a,l,c){r.getVertexPosition(a,Zs),r.getVertexPosition(l,Js),r.getVertexPosition(c,Ks);let h=tg(r,e,t,n,Zs,Js,Ks,Fu);if(h){let d=new R;ui.getBarycoord(Fu,Zs,Js,Ks,d),i&&(h.uv=ui.getInterpolatedAttribute(i,a,l,c,d,new He)),s&&(h.uv1=ui.getInterpolatedAttribute(s,a,l,c,d,new He)),o&&(h.normal=ui.getInterpolatedAttribute(o,a,l,c,d,new R),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let u={a,b:l,c,normal:new R,materialIndex:0};ui.getNormal(Zs,Js,Ks,u.normal),h.face=u,h.barycoord=d}return h}var jn=class extends Xt{constructor(e=null,t=1,n=1,i,s,o,a,l,c=yt,h=yt,d,u){super(null,o,a,l,c,h,i,s,d,u),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var ln=class extends Te{constructor(e,t,n,i=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var Li=new it,ng=new He(.5,.5),to=new R,Qn=class{constructor(e=new En,t=new En,n=new En,i=new En,s=new En,o=new En){this.planes=[e,t,n,i,s,o]}set(e,t,n,i,s,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(i),a[4].copy(s),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=_n,n=!1){let i=this.planes,s=e.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],d=s[5],u=s[6],f=s[7],p=s[8],v=s[9],g=s[10],m=s[11],b=s[12],T=s[13],M=s[14],E=s[15];if(i[0].setComponents(c-o,f-h,m-p,E-b).normalize(),i[1].setComponents(c+o,f+h,m+p,E+b).normalize(),i[2].setComponents(c+a,f+d,m+v,E+T).normalize(),i[3].setComponents(c-a,f-d,m-v,E-T).normalize(),n)i[4].setComponents(l,u,g,M).normalize(),i[5].setComponents(c-l,f-u,m-g,E-M).normalize();else if(i[4].setComponents(c-l,f-u,m-g,E-M).normalize(),t===_n)i[5].setComponents(c+l,f+u,m+g,E+M).normalize();else if(t===Xr)i[5].setComponents(l,u,g,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Li.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Li.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Li)}intersectsSprite(e){Li.center.set(0,0,0);let t=ng.distanceTo(e.center);return Li.radius=.7071067811865476+t,Li.applyMatrix4(e.matrixWorld),this.intersectsSphere(Li)}intersectsSphere(e){let t=this.planes,n=e.center,i=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(n)<i)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let i=t[n];if(to.x=i.normal.x>0?e.max.x:e.min.x,to.y=i.normal.y>0?e.max.y:e.min.y,to.z=i.normal.z>0?e.max.z:e.min.z,i.distanceToPoint(to)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Ou=new Fe,Ao=class r{constructor(){this.coordinateSystem=_n,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let i=0;i<t.length;i++){let s=t[i];Ou.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),n[i]===void 0&&(n[i]=new Qn),n[i].setFromProjectionMatrix(Ou,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let i=0;i<e._count;i++)t[i]===void 0&&(t[i]=new Qn),t[i].copy(n[i]);return this._count=e._count,this}clone(){return new r().copy(this)}};var To=class extends fi{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new xe(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Eo=new R,Co=new R,Bu=new Fe,kr=new Ni,no=new it,wc=new R,zu=new R,Ro=class extends an{constructor(e=new Je,t=new To){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let i=1,s=t.count;i<s;i++)Eo.fromBufferAttribute(t,i-1),Co.fromBufferAttribute(t,i),n[i]=n[i-1],n[i]+=Eo.distanceTo(Co);e.setAttribute("lineDistance",new en(n,1))}else Le("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,i=this.matrixWorld,s=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),no.copy(n.boundingSphere),no.applyMatrix4(i),no.radius+=s,e.ray.intersectsSphere(no)===!1)return;Bu.copy(i).invert(),kr.copy(e.ray).applyMatrix4(Bu);let a=s/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,h=n.index,u=n.attributes.position;if(h!==null){let f=Math.max(0,o.start),p=Math.min(h.count,o.start+o.count);for(let v=f,g=p-1;v<g;v+=c){let m=h.getX(v),b=h.getX(v+1),T=io(this,e,kr,l,m,b,v);T&&t.push(T)}if(this.isLineLoop){let v=h.getX(p-1),g=h.getX(f),m=io(this,e,kr,l,v,g,p-1);m&&t.push(m)}}else{let f=Math.max(0,o.start),p=Math.min(u.count,o.start+o.count);for(let v=f,g=p-1;v<g;v+=c){let m=io(this,e,kr,l,v,v+1,v);m&&t.push(m)}if(this.isLineLoop){let v=io(this,e,kr,l,p-1,f,p-1);v&&t.push(v)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let i=t[n[0]];if(i!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=i.length;s<o;s++){let a=i[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}};function io(r,e,t,n,i,s,o){let a=r.geometry.attributes.position;if(Eo.fromBufferAttribute(a,i),Co.fromBufferAttribute(a,s),t.distanceSqToSegment(Eo,Co,wc,zu)>n)return;wc.applyMatrix4(r.matrixWorld);let c=e.ray.origin.distanceTo(wc);if(!(c<e.near||c>e.far))return{distance:c,point:zu.clone().applyMatrix4(r.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:r}}var ku=new R,Vu=new R,ur=class extends Ro{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let i=0,s=t.count;i<s;i+=2)ku.fromBufferAttribute(t,i),Vu.fromBufferAttribute(t,i+1),n[i]=i===0?0:n[i-1],n[i+1]=n[i]+ku.distanceTo(Vu);e.setAttribute("lineDistance",new en(n,1))}else Le("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var jr=class extends Xt{constructor(e=[],t=Oi,n,i,s,o,a,l,c,h){super(e,t,n,i,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var cn=class extends Xt{constructor(e,t,n=Kt,i,s,o,a=yt,l=yt,c,h=Kn,d=1){if(h!==Kn&&h!==ei)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let u={width:e,height:t,depth:d};super(u,i,s,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new lr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Qr=class extends cn{constructor(e,t=Kt,n=Oi,i,s,o=yt,a=yt,l,c=Kn){let h={width:e,height:e,depth:1},d=[h,h,h,h,h,h];super(e,e,t,n,i,s,o,a,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},es=class extends Xt{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},dr=class r extends Je{constructor(e=1,t=1,n=1,i=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:i,heightSegments:s,depthSegments:o};let a=this;i=Math.floor(i),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],d=[],u=0,f=0;p("z","y","x",-1,-1,n,t,e,o,s,0),p("z","y","x",1,-1,n,t,-e,o,s,1),p("x","z","y",1,1,e,n,t,i,o,2),p("x","z","y",1,-1,e,n,-t,i,o,3),p("x","y","z",1,-1,e,t,n,i,s,4),p("x","y","z",-1,-1,e,t,-n,i,s,5),this.setIndex(l),this.setAttribute("position",new en(c,3)),this.setAttribute("normal",new en(h,3)),this.setAttribute("uv",new en(d,2));function p(v,g,m,b,T,M,E,A,y,S,z){let L=M/y,U=E/S,V=M/2,Y=E/2,P=A/2,q=y+1,j=S+1,G=0,ie=0,X=new R;for(let ee=0;ee<j;ee++){let te=ee*U-Y;for(let we=0;we<q;we++){let Oe=we*L-V;X[v]=Oe*b,X[g]=te*T,X[m]=P,c.push(X.x,X.y,X.z),X[v]=0,X[g]=0,X[m]=A>0?1:-1,h.push(X.x,X.y,X.z),d.push(we/y),d.push(1-ee/S),G+=1}}for(let ee=0;ee<S;ee++)for(let te=0;te<y;te++){let we=u+te+q*ee,Oe=u+te+q*(ee+1),J=u+(te+1)+q*(ee+1),ge=u+(te+1)+q*ee;l.push(we,Oe,ge),l.push(Oe,J,ge),ie+=6}a.addGroup(f,ie,z),f+=ie,u+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new r(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var ts=class r extends Je{constructor(e=1,t=1,n=1,i=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:i};let s=e/2,o=t/2,a=Math.floor(n),l=Math.floor(i),c=a+1,h=l+1,d=e/a,u=t/l,f=[],p=[],v=[],g=[];for(let m=0;m<h;m++){let b=m*u-o;for(let T=0;T<c;T++){let M=T*d-s;p.push(M,-b,0),v.push(0,0,1),g.push(T/a),g.push(1-m/l)}}for(let m=0;m<l;m++)for(let b=0;b<a;b++){let T=b+c*m,M=b+c*(m+1),E=b+1+c*(m+1),A=b+1+c*m;f.push(T,M,A),f.push(M,E,A)}this.setIndex(f),this.setAttribute("position",new en(p,3)),this.setAttribute("normal",new en(v,3)),this.setAttribute("uv",new en(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new r(e.width,e.height,e.widthSegments,e.heightSegments)}};function Gi(r){let e={};for(let t in r){e[t]={};for(let n in r[t]){let i=r[t][n];if(Gu(i))i.isRenderTargetTexture?(Le("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=i.clone();else if(Array.isArray(i))if(Gu(i[0])){let s=[];for(let o=0,a=i.length;o<a;o++)s[o]=i[o].clone();e[t][n]=s}else e[t][n]=i.slice();else e[t][n]=i}}return e}function qt(r){let e={};for(let t=0;t<r.length;t++){let n=Gi(r[t]);for(let i in n)e[i]=n[i]}return e}function Gu(r){return r&&(r.isColor||r.isMatrix3||r.isMatrix4||r.isVector2||r.isVector3||r.isVector4||r.isTexture||r.isQuaternion)}function ig(r){let e=[];for(let t=0;t<r.length;t++)e.push(r[t].clone());return e}function ih(r){let e=r.getRenderTarget();return e===null?r.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:$e.workingColorSpace}var Dd={clone:Gi,merge:qt},rg=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,sg=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Fn=class extends fi{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=rg,this.fragmentShader=sg,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Gi(e.uniforms),this.uniformsGroups=ig(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let i in this.uniforms){let o=this.uniforms[i].value;o&&o.isTexture?t.uniforms[i]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[i]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[i]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[i]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[i]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[i]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[i]={type:"m4",value:o.toArray()}:t.uniforms[i]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let i in this.extensions)this.extensions[i]===!0&&(n[i]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let i=e.uniforms[n];switch(this.uniforms[n]={},i.type){case"t":this.uniforms[n].value=t[i.value]||null;break;case"c":this.uniforms[n].value=new xe().setHex(i.value);break;case"v2":this.uniforms[n].value=new He().fromArray(i.value);break;case"v3":this.uniforms[n].value=new R().fromArray(i.value);break;case"v4":this.uniforms[n].value=new ut().fromArray(i.value);break;case"m3":this.uniforms[n].value=new Re().fromArray(i.value);break;case"m4":this.uniforms[n].value=new Fe().fromArray(i.value);break;default:this.uniforms[n].value=i.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},pi=class extends Fn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Io=class extends fi{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=yd,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Po=class extends fi{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function tr(r,e){return!r||r.constructor===e?r:typeof e.BYTES_PER_ELEMENT=="number"?new e(r):Array.prototype.slice.call(r)}function ro(r){return r!==void 0&&r.inTangents!==void 0&&r.outTangents!==void 0}var mi=class{constructor(e,t,n,i){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=i!==void 0?i:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,i=t[n],s=t[n-1];n:{e:{let o;t:{i:if(!(e<i)){for(let a=n+2;;){if(i===void 0){if(e<s)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(s=i,i=t[++n],e<i)break e}o=t.length;break t}if(!(e>=s)){let a=t[1];e<a&&(n=2,s=a);for(let l=n-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(i=s,s=t[--n-1],e>=s)break e}o=n,n=0;break t}break n}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(i=t[n],s=t[n-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,s,i)}return this.interpolate_(n,s,e,i)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,i=this.valueSize,s=e*i;for(let o=0;o!==i;++o)t[o]=n[s+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Lo=class extends mi{constructor(e,t,n,i){super(e,t,n,i),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Tc,endingEnd:Tc}}intervalChanged_(e,t,n){let i=this.parameterPositions,s=e-2,o=e+1,a=i[s],l=i[o];if(a===void 0)switch(this.getSettings_().endingStart){case Ec:s=e,a=2*t-n;break;case Cc:s=i.length-2,a=t+i[s]-i[s+1];break;default:s=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Ec:o=e,l=2*n-t;break;case Cc:o=1,l=n+i[1]-i[0];break;default:o=e-1,l=t}let c=(n-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,d=this._offsetNext,u=this._weightPrev,f=this._weightNext,p=(n-t)/(i-t),v=p*p,g=v*p,m=-u*g+2*u*v-u*p,b=(1+u)*g+(-1.5-2*u)*v+(-.5+u)*p+1,T=(-1-f)*g+(1.5+f)*v+.5*p,M=f*g-f*v;for(let E=0;E!==a;++E)s[E]=m*o[h+E]+b*o[c+E]+T*o[l+E]+M*o[d+E];return s}},Do=class extends mi{constructor(e,t,n,i){super(e,t,n,i)}interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(n-t)/(i-t),d=1-h;for(let u=0;u!==a;++u)s[u]=o[c+u]*d+o[l+u]*h;return s}},No=class extends mi{constructor(e,t,n,i){super(e,t,n,i)}interpolate_(e){return this.copySampleValue_(e-1)}},Uo=class extends mi{interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,d=this.outTangents;if(!h||!d){let p=(n-t)/(i-t),v=1-p;for(let g=0;g!==a;++g)s[g]=o[c+g]*v+o[l+g]*p;return s}let u=a*2,f=e-1;for(let p=0;p!==a;++p){let v=o[c+p],g=o[l+p],m=f*u+p*2,b=d[m],T=d[m+1],M=e*u+p*2,E=h[M],A=h[M+1],y=ag(n,t,b,E,i);s[p]=Nd(y,v,T,A,g)}return s}};function Nd(r,e,t,n,i){let s=1-r;return s*s*s*e+3*s*s*r*t+3*s*r*r*n+r*r*r*i}function og(r,e,t,n,i){let s=1-r;return 3*s*s*(t-e)+6*s*r*(n-t)+3*r*r*(i-n)}function ag(r,e,t,n,i){let s=(r-e)/(i-e);for(let o=0;o<8;o++){let a=Nd(s,e,t,n,i)-r;if(Math.abs(a)<1e-10)break;let l=og(s,e,t,n,i);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var hn=class{constructor(e,t,n,i){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=tr(t,this.TimeBufferType),this.values=tr(n,this.ValueBufferType),this.setInterpolation(i||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:tr(e.times,Array),values:tr(e.values,Array)};let i=e.getInterpolation();i!==e.DefaultInterpolation&&(n.interpolation=i),ro(e.settings)&&(n.settings={inTangents:tr(e.settings.inTangents,Array),outTangents:tr(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new No(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Do(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Lo(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Uo(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Gr:t=this.InterpolantFactoryMethodDiscrete;break;case vo:t=this.InterpolantFactoryMethodLinear;break;case ao:t=this.InterpolantFactoryMethodSmooth;break;case Ac:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Le("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Gr;case this.InterpolantFactoryMethodLinear:return vo;case this.InterpolantFactoryMethodSmooth:return ao;case this.InterpolantFactoryMethodBezier:return Ac}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,i=t.length;n!==i;++n)t[n]+=e;ro(this.settings)&&(Hu(this.settings.inTangents,e),Hu(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,i=t.length;n!==i;++n)t[n]*=e;ro(this.settings)&&(Wu(this.settings.inTangents,e),Wu(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,i=n.length,s=0,o=i-1;for(;s!==i&&n[s]<e;)++s;for(;o!==-1&&n[o]>t;)--o;if(++o,s!==0||o!==i){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=n.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ne("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,i=this.values,s=n.length;s===0&&(Ne("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==s;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Ne("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Ne("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(i!==void 0&&Om(i))for(let a=0,l=i.length;a!==l;++a){let c=i[a];if(isNaN(c)){Ne("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),i=this.getInterpolation()===ao,s=e.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(i)l=!0;else{let d=a*n,u=d-n,f=d+n;for(let p=0;p!==n;++p){let v=t[d+p];if(v!==t[u+p]||v!==t[f+p]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let d=a*n,u=o*n;for(let f=0;f!==n;++f)t[u+f]=t[d+f]}++o}}if(s>0){e[o]=e[s];for(let a=s*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,i=new n(this.name,e,t);return i.createInterpolant=this.createInterpolant,ro(this.settings)&&(i.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),i}};function Hu(r,e){for(let t=0,n=r.length;t!==n;t+=2)r[t]+=e}function Wu(r,e){for(let t=0,n=r.length;t!==n;t+=2)r[t]*=e}hn.prototype.ValueTypeName="";hn.prototype.TimeBufferType=Float32Array;hn.prototype.ValueBufferType=Float32Array;hn.prototype.DefaultInterpolation=vo;var gi=class extends hn{constructor(e,t,n){super(e,t,n)}};gi.prototype.ValueTypeName="bool";gi.prototype.ValueBufferType=Array;gi.prototype.DefaultInterpolation=Gr;gi.prototype.InterpolantFactoryMethodLinear=void 0;gi.prototype.InterpolantFactoryMethodSmooth=void 0;var Fo=class extends hn{constructor(e,t,n,i){super(e,t,n,i)}};Fo.prototype.ValueTypeName="color";var Oo=class extends hn{constructor(e,t,n,i){super(e,t,n,i)}};Oo.prototype.ValueTypeName="number";var Bo=class extends mi{constructor(e,t,n,i){super(e,t,n,i)}interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(i-t),c=e*a;for(let h=c+a;c!==h;c+=4)bn.slerpFlat(s,0,o,c-a,o,c,l);return s}},ns=class extends hn{constructor(e,t,n,i){super(e,t,n,i)}InterpolantFactoryMethodLinear(e){return new Bo(this.times,this.values,this.getValueSize(),e)}};ns.prototype.ValueTypeName="quaternion";ns.prototype.InterpolantFactoryMethodSmooth=void 0;var yi=class extends hn{constructor(e,t,n){super(e,t,n)}};yi.prototype.ValueTypeName="string";yi.prototype.ValueBufferType=Array;yi.prototype.DefaultInterpolation=Gr;yi.prototype.InterpolantFactoryMethodLinear=void 0;yi.prototype.InterpolantFactoryMethodSmooth=void 0;var zo=class extends hn{constructor(e,t,n,i){super(e,t,n,i)}};zo.prototype.ValueTypeName="vector";var ko=class{constructor(e,t,n){let i=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,s===!1&&i.onStart!==void 0&&i.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,i.onProgress!==void 0&&i.onProgress(h,o,a),o===a&&(s=!1,i.onLoad!==void 0&&i.onLoad())},this.itemError=function(h){i.onError!==void 0&&i.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,d){return c.push(h,d),this},this.removeHandler=function(h){let d=c.indexOf(h);return d!==-1&&c.splice(d,2),this},this.getHandler=function(h){for(let d=0,u=c.length;d<u;d+=2){let f=c[d],p=c[d+1];if(f.global&&(f.lastIndex=0),f.test(h))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Ud=new ko,Vo=class{constructor(e){this.manager=e!==void 0?e:Ud,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(i,s){n.load(e,i,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Vo.DEFAULT_MATERIAL_NAME="__DEFAULT";var so=new R,oo=new bn,Dn=new R,is=class extends an{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Fe,this.projectionMatrix=new Fe,this.projectionMatrixInverse=new Fe,this.coordinateSystem=_n,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(so,oo,Dn),Dn.x===1&&Dn.y===1&&Dn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(so,oo,Dn.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(so,oo,Dn),Dn.x===1&&Dn.y===1&&Dn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(so,oo,Dn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},hi=new R,Xu=new He,qu=new He,Ot=class extends is{constructor(e=50,t=1,n=.1,i=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=i,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=xo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(ic*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return xo*2*Math.atan(Math.tan(ic*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){hi.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(hi.x,hi.y).multiplyScalar(-e/hi.z),hi.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(hi.x,hi.y).multiplyScalar(-e/hi.z)}getViewSize(e,t){return this.getViewBounds(e,Xu,qu),t.subVectors(qu,Xu)}setViewOffset(e,t,n,i,s,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=i,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(ic*.5*this.fov)/this.zoom,n=2*t,i=this.aspect*n,s=-.5*i,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*i/l,t-=o.offsetY*n/c,i*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(s+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+i,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var fr=class extends is{constructor(e=-1,t=1,n=1,i=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=i,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,i,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=i,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,i=(this.top+this.bottom)/2,s=n-e,o=n+e,a=i+t,l=i-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var On=class extends Je{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var nr=-90,ir=1,pr=class extends an{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let i=new Ot(nr,ir,e,t);i.layers=this.layers,this.add(i);let s=new Ot(nr,ir,e,t);s.layers=this.layers,this.add(s);let o=new Ot(nr,ir,e,t);o.layers=this.layers,this.add(o);let a=new Ot(nr,ir,e,t);a.layers=this.layers,this.add(a);let l=new Ot(nr,ir,e,t);l.layers=this.layers,this.add(l);let c=new Ot(nr,ir,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,i,s,o,a,l]=t;for(let c of t)this.remove(c);if(e===_n)n.up.set(0,1,0),n.lookAt(1,0,0),i.up.set(0,1,0),i.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Xr)n.up.set(0,-1,0),n.lookAt(-1,0,0),i.up.set(0,-1,0),i.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:i}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,d=e.getRenderTarget(),u=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),p=e.xr.enabled;e.xr.enabled=!1;let v=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(n,0,i),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(n,1,i),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,i),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,i),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,i),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=v,e.setRenderTarget(n,5,i),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(d,u,f),e.xr.enabled=p,n.texture.needsPMREMUpdate=!0}},Go=class extends Ot{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var rh="\\[\\]\\.:\\/",lg=new RegExp("["+rh+"]","g"),sh="[^"+rh+"]",cg="[^"+rh.replace("\\.","")+"]",hg=/((?:WC+[\/:])*)/.source.replace("WC",sh),ug=/(WCOD+)?/.source.replace("WCOD",cg),dg=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",sh),fg=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",sh),pg=new RegExp("^"+hg+ug+dg+fg+"$"),mg=["material","materials","bones","map"],Rc=class{constructor(e,t,n){let i=n||ht.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,i)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,i=this._bindings[n];i!==void 0&&i.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let i=this._targetGroup.nCachedObjects_,s=n.length;i!==s;++i)n[i].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},ht=class r{constructor(e,t,n){this.path=t,this.parsedPath=n||r.parseTrackName(t),this.node=r.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new r.Composite(e,t,n):new r(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(lg,"")}static parseTrackName(e){let t=pg.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},i=n.nodeName&&n.nodeName.lastIndexOf(".");if(i!==void 0&&i!==-1){let s=n.nodeName.substring(i+1);mg.indexOf(s)!==-1&&(n.nodeName=n.nodeName.substring(0,i),n.objectName=s)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},i=n(e.children);if(i)return i}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)e[t++]=n[i]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)n[i]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)n[i]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)n[i]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,i=t.propertyName,s=t.propertyIndex;if(e||(e=r.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Le("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){Ne("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ne("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ne("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ne("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ne("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){Ne("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){Ne("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[i];if(o===void 0){let c=t.nodeName;Ne("PropertyBinding: Trying to update property for track: "+c+"."+i+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(i==="morphTargetInfluences"){if(!e.geometry){Ne("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ne("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=i;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};ht.Composite=Rc;ht.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};ht.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};ht.prototype.GetterByBindingType=[ht.prototype._getValue_direct,ht.prototype._getValue_array,ht.prototype._getValue_arrayElement,ht.prototype._getValue_toArray];ht.prototype.SetterByBindingTypeAndVersioning=[[ht.prototype._setValue_direct,ht.prototype._setValue_direct_setNeedsUpdate,ht.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[ht.prototype._setValue_array,ht.prototype._setValue_array_setNeedsUpdate,ht.prototype._setValue_array_setMatrixWorldNeedsUpdate],[ht.prototype._setValue_arrayElement,ht.prototype._setValue_arrayElement_setNeedsUpdate,ht.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[ht.prototype._setValue_fromArray,ht.prototype._setValue_fromArray_setNeedsUpdate,ht.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var cS=new Float32Array(1);var rs=class extends So{constructor(e,t,n=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=n}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){let t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){let t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}};var Ic=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,i){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,i)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,i){let s=this.elements;return s[0]=e,s[2]=t,s[1]=n,s[3]=i,this}};function oh(r,e,t,n){let i=gg(n);switch(t){case Jc:return r*e;case zi:return r*e/i.components*i.byteLength;case Zo:return r*e/i.components*i.byteLength;case zn:return r*e*2/i.components*i.byteLength;case Jo:return r*e*2/i.components*i.byteLength;case Kc:return r*e*3/i.components*i.byteLength;case dn:return r*e*4/i.components*i.byteLength;case Ko:return r*e*4/i.components*i.byteLength;case as:case ls:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*8;case cs:case hs:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case Qo:case ta:return Math.max(r,16)*Math.max(e,8)/4;case jo:case ea:return Math.max(r,8)*Math.max(e,8)/2;case na:case ia:case sa:case oa:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*8;case ra:case us:case aa:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case la:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case ca:return Math.floor((r+4)/5)*Math.floor((e+3)/4)*16;case ha:return Math.floor((r+4)/5)*Math.floor((e+4)/5)*16;case ua:return Math.floor((r+5)/6)*Math.floor((e+4)/5)*16;case da:return Math.floor((r+5)/6)*Math.floor((e+5)/6)*16;case fa:return Math.floor((r+7)/8)*Math.floor((e+4)/5)*16;case pa:return Math.floor((r+7)/8)*Math.floor((e+5)/6)*16;case ma:return Math.floor((r+7)/8)*Math.floor((e+7)/8)*16;case ga:return Math.floor((r+9)/10)*Math.floor((e+4)/5)*16;case ya:return Math.floor((r+9)/10)*Math.floor((e+5)/6)*16;case va:return Math.floor((r+9)/10)*Math.floor((e+7)/8)*16;case xa:return Math.floor((r+9)/10)*Math.floor((e+9)/10)*16;case _a:return Math.floor((r+11)/12)*Math.floor((e+9)/10)*16;case ba:return Math.floor((r+11)/12)*Math.floor((e+11)/12)*16;case Ma:case Sa:case wa:return Math.ceil(r/4)*Math.ceil(e/4)*16;case Aa:case Ta:return Math.ceil(r/4)*Math.ceil(e/4)*8;case ds:case Ea:return Math.ceil(r/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function gg(r){switch(r){case kt:case qc:return{byteLength:1,components:1};case vr:case $c:case Rn:return{byteLength:2,components:1};case $o:case Yo:return{byteLength:2,components:4};case Kt:case qo:case un:return{byteLength:4,components:1};case Yc:case Zc:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${r}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Le("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function rf(){let r=null,e=!1,t=null,n=null;function i(s,o){n=r.requestAnimationFrame(i),t(s,o)}return{start:function(){e!==!0&&t!==null&&r!==null&&(n=r.requestAnimationFrame(i),e=!0)},stop:function(){r!==null&&r.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){r=s}}}function vg(r){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,d=c.byteLength,u=r.createBuffer();r.bindBuffer(l,u),r.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=r.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=r.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=r.HALF_FLOAT:f=r.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=r.SHORT;else if(c instanceof Uint32Array)f=r.UNSIGNED_INT;else if(c instanceof Int32Array)f=r.INT;else if(c instanceof Int8Array)f=r.BYTE;else if(c instanceof Uint8Array)f=r.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=r.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:u,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:d}}function n(a,l,c){let h=l.array,d=l.updateRanges;if(r.bindBuffer(c,a),d.length===0)r.bufferSubData(c,0,h);else{d.sort((f,p)=>f.start-p.start);let u=0;for(let f=1;f<d.length;f++){let p=d[u],v=d[f];v.start<=p.start+p.count+1?p.count=Math.max(p.count,v.start+v.count-p.start):(++u,d[u]=v)}d.length=u+1;for(let f=0,p=d.length;f<p;f++){let v=d[f];r.bufferSubData(c,v.start*h.BYTES_PER_ELEMENT,h,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function i(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(r.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:i,remove:s,update:o}}var xg=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,_g=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,bg=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Mg=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Sg=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,wg=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Ag=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,Tg=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Eg=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,Cg=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Rg=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Ig=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Pg=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,Lg=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,Dg=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,Ng=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,Ug=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Fg=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Og=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Bg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,zg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,kg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Vg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,Gg=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,Hg=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,Wg=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Xg=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,qg=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,$g=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Yg="gl_FragColor = linearToOutputTexel( gl_FragColor );",Zg=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Jg=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,Kg=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,jg=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,Qg=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,e0=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,t0=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,n0=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,i0=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,r0=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,s0=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,o0=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,a0=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,l0=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,c0=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,h0=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,u0=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,d0=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,f0=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,p0=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,m0=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,g0=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,y0=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,v0=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,x0=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,_0=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,b0=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,M0=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,S0=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,w0=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,A0=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,T0=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,E0=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,C0=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,R0=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,I0=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,P0=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,L0=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,D0=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,N0=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,U0=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,F0=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,O0=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,B0=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,z0=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,k0=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,V0=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,G0=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,H0=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,W0=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,X0=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,q0=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,$0=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,Y0=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,Z0=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,J0=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,K0=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,j0=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,Q0=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,ey=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,ty=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,ny=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,iy=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,ry=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,sy=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,oy=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,ay=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,ly=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,cy=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,hy=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,uy=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,dy=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,fy=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,py=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,my=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,gy=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,yy=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,vy=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,xy=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,_y=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,by=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,My=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Sy=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,wy=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,Ay=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,Ty=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,Ey=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,Cy=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,Ry=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Iy=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,Py=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Ly=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,Dy=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Ny=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Uy=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Fy=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,Oy=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,By=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,zy=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,ky=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Vy=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Gy=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,Hy=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Wy=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Xy=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,qy=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,$y=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Yy=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Zy=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Jy=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,Ky=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,Ge={alphahash_fragment:xg,alphahash_pars_fragment:_g,alphamap_fragment:bg,alphamap_pars_fragment:Mg,alphatest_fragment:Sg,alphatest_pars_fragment:wg,aomap_fragment:Ag,aomap_pars_fragment:Tg,batching_pars_vertex:Eg,batching_vertex:Cg,begin_vertex:Rg,beginnormal_vertex:Ig,bsdfs:Pg,iridescence_fragment:Lg,bumpmap_pars_fragment:Dg,clipping_planes_fragment:Ng,clipping_planes_pars_fragment:Ug,clipping_planes_pars_vertex:Fg,clipping_planes_vertex:Og,color_fragment:Bg,color_pars_fragment:zg,color_pars_vertex:kg,color_vertex:Vg,common:Gg,defaultnormal_vertex:Hg,displacementmap_pars_vertex:Wg,displacementmap_vertex:Xg,emissivemap_fragment:qg,emissivemap_pars_fragment:$g,colorspace_fragment:Yg,colorspace_pars_fragment:Zg,envmap_fragment:Jg,envmap_common_pars_fragment:Kg,envmap_pars_fragment:jg,envmap_pars_vertex:Qg,envmap_physical_pars_fragment:h0,envmap_vertex:e0,fog_vertex:t0,fog_pars_vertex:n0,fog_fragment:i0,fog_pars_fragment:r0,gradientmap_pars_fragment:s0,lightmap_pars_fragment:o0,lights_lambert_fragment:a0,lights_lambert_pars_fragment:l0,lights_pars_begin:c0,lights_toon_fragment:u0,lights_toon_pars_fragment:d0,lights_phong_fragment:f0,lights_phong_pars_fragment:p0,lights_physical_fragment:m0,lights_physical_pars_fragment:g0,lights_fragment_begin:y0,lights_fragment_maps:v0,lights_fragment_end:x0,lightprobes_pars_fragment:_0,logdepthbuf_fragment:b0,logdepthbuf_pars_fragment:M0,logdepthbuf_pars_vertex:S0,logdepthbuf_vertex:w0,map_fragment:A0,map_pars_fragment:T0,map_particle_fragment:E0,map_particle_pars_fragment:C0,metalnessmap_fragment:R0,metalnessmap_pars_fragment:I0,morphinstance_vertex:P0,morphcolor_vertex:L0,morphnormal_vertex:D0,morphtarget_pars_vertex:N0,morphtarget_vertex:U0,normal_fragment_begin:F0,normal_fragment_maps:O0,normal_pars_fragment:B0,normal_pars_vertex:z0,normal_vertex:k0,normalmap_pars_fragment:V0,clearcoat_normal_fragment_begin:G0,clearcoat_normal_fragment_maps:H0,clearcoat_pars_fragment:W0,iridescence_pars_fragment:X0,opaque_fragment:q0,packing:$0,premultiplied_alpha_fragment:Y0,project_vertex:Z0,dithering_fragment:J0,dithering_pars_fragment:K0,roughnessmap_fragment:j0,roughnessmap_pars_fragment:Q0,shadowmap_pars_fragment:ey,shadowmap_pars_vertex:ty,shadowmap_vertex:ny,shadowmask_pars_fragment:iy,skinbase_vertex:ry,skinning_pars_vertex:sy,skinning_vertex:oy,skinnormal_vertex:ay,specularmap_fragment:ly,specularmap_pars_fragment:cy,tonemapping_fragment:hy,tonemapping_pars_fragment:uy,transmission_fragment:dy,transmission_pars_fragment:fy,uv_pars_fragment:py,uv_pars_vertex:my,uv_vertex:gy,worldpos_vertex:yy,background_vert:vy,background_frag:xy,backgroundCube_vert:_y,backgroundCube_frag:by,cube_vert:My,cube_frag:Sy,depth_vert:wy,depth_frag:Ay,distance_vert:Ty,distance_frag:Ey,equirect_vert:Cy,equirect_frag:Ry,linedashed_vert:Iy,linedashed_frag:Py,meshbasic_vert:Ly,meshbasic_frag:Dy,meshlambert_vert:Ny,meshlambert_frag:Uy,meshmatcap_vert:Fy,meshmatcap_frag:Oy,meshnormal_vert:By,meshnormal_frag:zy,meshphong_vert:ky,meshphong_frag:Vy,meshphysical_vert:Gy,meshphysical_frag:Hy,meshtoon_vert:Wy,meshtoon_frag:Xy,points_vert:qy,points_frag:$y,shadow_vert:Yy,shadow_frag:Zy,sprite_vert:Jy,sprite_frag:Ky},me={common:{diffuse:{value:new xe(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Re},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Re}},envmap:{envMap:{value:null},envMapRotation:{value:new Re},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Re}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Re}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Re},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Re},normalScale:{value:new He(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Re},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Re}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Re}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Re}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new xe(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new xe(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0},uvTransform:{value:new Re}},sprite:{diffuse:{value:new xe(16777215)},opacity:{value:1},center:{value:new He(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Re},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0}}},Vn={basic:{uniforms:qt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.fog]),vertexShader:Ge.meshbasic_vert,fragmentShader:Ge.meshbasic_frag},lambert:{uniforms:qt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new xe(0)},envMapIntensity:{value:1}}]),vertexShader:Ge.meshlambert_vert,fragmentShader:Ge.meshlambert_frag},phong:{uniforms:qt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new xe(0)},specular:{value:new xe(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphong_vert,fragmentShader:Ge.meshphong_frag},standard:{uniforms:qt([me.common,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.roughnessmap,me.metalnessmap,me.fog,me.lights,{emissive:{value:new xe(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag},toon:{uniforms:qt([me.common,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.gradientmap,me.fog,me.lights,{emissive:{value:new xe(0)}}]),vertexShader:Ge.meshtoon_vert,fragmentShader:Ge.meshtoon_frag},matcap:{uniforms:qt([me.common,me.bumpmap,me.normalmap,me.displacementmap,me.fog,{matcap:{value:null}}]),vertexShader:Ge.meshmatcap_vert,fragmentShader:Ge.meshmatcap_frag},points:{uniforms:qt([me.points,me.fog]),vertexShader:Ge.points_vert,fragmentShader:Ge.points_frag},dashed:{uniforms:qt([me.common,me.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ge.linedashed_vert,fragmentShader:Ge.linedashed_frag},depth:{uniforms:qt([me.common,me.displacementmap]),vertexShader:Ge.depth_vert,fragmentShader:Ge.depth_frag},normal:{uniforms:qt([me.common,me.bumpmap,me.normalmap,me.displacementmap,{opacity:{value:1}}]),vertexShader:Ge.meshnormal_vert,fragmentShader:Ge.meshnormal_frag},sprite:{uniforms:qt([me.sprite,me.fog]),vertexShader:Ge.sprite_vert,fragmentShader:Ge.sprite_frag},background:{uniforms:{uvTransform:{value:new Re},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ge.background_vert,fragmentShader:Ge.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Re}},vertexShader:Ge.backgroundCube_vert,fragmentShader:Ge.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ge.cube_vert,fragmentShader:Ge.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ge.equirect_vert,fragmentShader:Ge.equirect_frag},distance:{uniforms:qt([me.common,me.displacementmap,{referencePosition:{value:new R},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ge.distance_vert,fragmentShader:Ge.distance_frag},shadow:{uniforms:qt([me.lights,me.fog,{color:{value:new xe(0)},opacity:{value:1}}]),vertexShader:Ge.shadow_vert,fragmentShader:Ge.shadow_frag}};Vn.physical={uniforms:qt([Vn.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Re},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Re},clearcoatNormalScale:{value:new He(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Re},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Re},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Re},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Re},sheen:{value:0},sheenColor:{value:new xe(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Re},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Re},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Re},transmissionSamplerSize:{value:new He},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Re},attenuationDistance:{value:0},attenuationColor:{value:new xe(0)},specularColor:{value:new xe(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Re},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Re},anisotropyVector:{value:new He},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Re}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag};var Ra={r:0,b:0,g:0},jy=new Fe,sf=new Re;sf.set(-1,0,0,0,1,0,0,0,1);function Qy(r,e,t,n,i,s){let o=new xe(0),a=i===!0?0:1,l,c,h=null,d=0,u=null;function f(b){let T=b.isScene===!0?b.background:null;if(T&&T.isTexture){let M=b.backgroundBlurriness>0;T=e.get(T,M)}return T}function p(b){let T=!1,M=f(b);M===null?g(o,a):M&&M.isColor&&(g(M,1),T=!0);let E=r.xr.getEnvironmentBlendMode();E==="additive"?t.buffers.color.setClear(0,0,0,1,s):E==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(r.autoClear||T)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),r.clear(r.autoClearColor,r.autoClearDepth,r.autoClearStencil))}function v(b,T){let M=f(T);M&&M.isCubeTexture?(c===void 0&&(c=new rt(new dr(1,1,1),new Fn({name:"BackgroundCubeMaterial",uniforms:Gi(Vn.backgroundCube.uniforms),vertexShader:Vn.backgroundCube.vertexShader,fragmentShader:Vn.backgroundCube.fragmentShader,side:zt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(E,A,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=T.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(jy.makeRotationFromEuler(T.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(sf),c.material.toneMapped=$e.getTransfer(M.colorSpace)!==je,(h!==M||d!==M.version||u!==r.toneMapping)&&(c.material.needsUpdate=!0,h=M,d=M.version,u=r.toneMapping),c.layers.enableAll(),b.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new rt(new ts(2,2),new Fn({name:"BackgroundMaterial",uniforms:Gi(Vn.background.uniforms),vertexShader:Vn.background.vertexShader,fragmentShader:Vn.background.fragmentShader,side:vi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,l.material.toneMapped=$e.getTransfer(M.colorSpace)!==je,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(h!==M||d!==M.version||u!==r.toneMapping)&&(l.material.needsUpdate=!0,h=M,d=M.version,u=r.toneMapping),l.layers.enableAll(),b.unshift(l,l.geometry,l.material,0,0,null))}function g(b,T){b.getRGB(Ra,ih(r)),t.buffers.color.setClear(Ra.r,Ra.g,Ra.b,T,s)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(b,T=1){o.set(b),a=T,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(b){a=b,g(o,a)},render:p,addToRenderList:v,dispose:m}}function ev(r,e){let t=r.getParameter(r.MAX_VERTEX_ATTRIBS),n={},i=u(null),s=i,o=!1;function a(U,V,Y,P,q){let j=!1,G=d(U,P,Y,V);s!==G&&(s=G,c(s.object)),j=f(U,P,Y,q),j&&p(U,P,Y,q),q!==null&&e.update(q,r.ELEMENT_ARRAY_BUFFER),(j||o)&&(o=!1,M(U,V,Y,P),q!==null&&r.bindBuffer(r.ELEMENT_ARRAY_BUFFER,e.get(q).buffer))}function l(){return r.createVertexArray()}function c(U){return r.bindVertexArray(U)}function h(U){return r.deleteVertexArray(U)}function d(U,V,Y,P){let q=P.wireframe===!0,j=n[V.id];j===void 0&&(j={},n[V.id]=j);let G=U.isInstancedMesh===!0?U.id:0,ie=j[G];ie===void 0&&(ie={},j[G]=ie);let X=ie[Y.id];X===void 0&&(X={},ie[Y.id]=X);let ee=X[q];return ee===void 0&&(ee=u(l()),X[q]=ee),ee}function u(U){let V=[],Y=[],P=[];for(let q=0;q<t;q++)V[q]=0,Y[q]=0,P[q]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:V,enabledAttributes:Y,attributeDivisors:P,object:U,attributes:{},index:null}}function f(U,V,Y,P){let q=s.attributes,j=V.attributes,G=0,ie=Y.getAttributes();for(let X in ie)if(ie[X].location>=0){let te=q[X],we=j[X];if(we===void 0&&(X==="instanceMatrix"&&U.instanceMatrix&&(we=U.instanceMatrix),X==="instanceColor"&&U.instanceColor&&(we=U.instanceColor)),te===void 0||te.attribute!==we||we&&te.data!==we.data)return!0;G++}return s.attributesNum!==G||s.index!==P}function p(U,V,Y,P){let q={},j=V.attributes,G=0,ie=Y.getAttributes();for(let X in ie)if(ie[X].location>=0){let te=j[X];te===void 0&&(X==="instanceMatrix"&&U.instanceMatrix&&(te=U.instanceMatrix),X==="instanceColor"&&U.instanceColor&&(te=U.instanceColor));let we={};we.attribute=te,te&&te.data&&(we.data=te.data),q[X]=we,G++}s.attributes=q,s.attributesNum=G,s.index=P}function v(){let U=s.newAttributes;for(let V=0,Y=U.length;V<Y;V++)U[V]=0}function g(U){m(U,0)}function m(U,V){let Y=s.newAttributes,P=s.enabledAttributes,q=s.attributeDivisors;Y[U]=1,P[U]===0&&(r.enableVertexAttribArray(U),P[U]=1),q[U]!==V&&(r.vertexAttribDivisor(U,V),q[U]=V)}function b(){let U=s.newAttributes,V=s.enabledAttributes;for(let Y=0,P=V.length;Y<P;Y++)V[Y]!==U[Y]&&(r.disableVertexAttribArray(Y),V[Y]=0)}function T(U,V,Y,P,q,j,G){G===!0?r.vertexAttribIPointer(U,V,Y,q,j):r.vertexAttribPointer(U,V,Y,P,q,j)}function M(U,V,Y,P){v();let q=P.attributes,j=Y.getAttributes(),G=V.defaultAttributeValues;for(let ie in j){let X=j[ie];if(X.location>=0){let ee=q[ie];if(ee===void 0&&(ie==="instanceMatrix"&&U.instanceMatrix&&(ee=U.instanceMatrix),ie==="instanceColor"&&U.instanceColor&&(ee=U.instanceColor)),ee!==void 0){let te=ee.normalized,we=ee.itemSize,Oe=e.get(ee);if(Oe===void 0)continue;let J=Oe.buffer,ge=Oe.type,be=Oe.bytesPerElement,Ie=ge===r.INT||ge===r.UNSIGNED_INT||ee.gpuType===qo;if(ee.isInterleavedBufferAttribute){let ye=ee.data,ze=ye.isInterleavedBuffer===!0?ye.stride:ye.itemSize,bt=ee.offset;if(ye.isInstancedInterleavedBuffer||ye.isInstancedBufferAttribute){for(let De=0;De<X.locationSize;De++)m(X.location+De,ye.meshPerAttribute);U.isInstancedMesh!==!0&&P._maxInstanceCount===void 0&&(P._maxInstanceCount=ye.meshPerAttribute*ye.count)}else for(let De=0;De<X.locationSize;De++)g(X.location+De);r.bindBuffer(r.ARRAY_BUFFER,J);for(let De=0;De<X.locationSize;De++)T(X.location+De,we/X.locationSize,ge,te,ze*be,(bt+we/X.locationSize*De)*be,Ie)}else{if(ee.isInstancedBufferAttribute){for(let ye=0;ye<X.locationSize;ye++)m(X.location+ye,ee.meshPerAttribute);U.isInstancedMesh!==!0&&P._maxInstanceCount===void 0&&(P._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let ye=0;ye<X.locationSize;ye++)g(X.location+ye);r.bindBuffer(r.ARRAY_BUFFER,J);for(let ye=0;ye<X.locationSize;ye++)T(X.location+ye,we/X.locationSize,ge,te,we*be,we/X.locationSize*ye*be,Ie)}}else if(G!==void 0){let te=G[ie];if(te!==void 0)switch(te.length){case 2:r.vertexAttrib2fv(X.location,te);break;case 3:r.vertexAttrib3fv(X.location,te);break;case 4:r.vertexAttrib4fv(X.location,te);break;default:r.vertexAttrib1fv(X.location,te)}}}}b()}function E(){z();for(let U in n){let V=n[U];for(let Y in V){let P=V[Y];for(let q in P){let j=P[q];for(let G in j)h(j[G].object),delete j[G];delete P[q]}}delete n[U]}}function A(U){if(n[U.id]===void 0)return;let V=n[U.id];for(let Y in V){let P=V[Y];for(let q in P){let j=P[q];for(let G in j)h(j[G].object),delete j[G];delete P[q]}}delete n[U.id]}function y(U){for(let V in n){let Y=n[V];for(let P in Y){let q=Y[P];if(q[U.id]===void 0)continue;let j=q[U.id];for(let G in j)h(j[G].object),delete j[G];delete q[U.id]}}}function S(U){for(let V in n){let Y=n[V],P=U.isInstancedMesh===!0?U.id:0,q=Y[P];if(q!==void 0){for(let j in q){let G=q[j];for(let ie in G)h(G[ie].object),delete G[ie];delete q[j]}delete Y[P],Object.keys(Y).length===0&&delete n[V]}}}function z(){L(),o=!0,s!==i&&(s=i,c(s.object))}function L(){i.geometry=null,i.program=null,i.wireframe=!1}return{setup:a,reset:z,resetDefaultState:L,dispose:E,releaseStatesOfGeometry:A,releaseStatesOfObject:S,releaseStatesOfProgram:y,initAttributes:v,enableAttribute:g,disableUnusedAttributes:b}}function tv(r,e,t){let n;function i(l){n=l}function s(l,c){r.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,h){h!==0&&(r.drawArraysInstanced(n,l,c,h),t.update(c,n,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let u=0;for(let f=0;f<h;f++)u+=c[f];t.update(u,n,1)}this.setMode=i,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function nv(r,e,t,n){let i;function s(){if(i!==void 0)return i;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");i=r.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else i=0;return i}function o(y){return!(y!==dn&&n.convert(y)!==r.getParameter(r.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let S=y===Rn&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==kt&&y!==un&&!S&&n.convert(y)!==r.getParameter(r.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(r.getShaderPrecisionFormat(r.VERTEX_SHADER,r.HIGH_FLOAT).precision>0&&r.getShaderPrecisionFormat(r.FRAGMENT_SHADER,r.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&r.getShaderPrecisionFormat(r.VERTEX_SHADER,r.MEDIUM_FLOAT).precision>0&&r.getShaderPrecisionFormat(r.FRAGMENT_SHADER,r.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Le("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),u=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Le("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Le("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=r.getParameter(r.MAX_TEXTURE_IMAGE_UNITS),p=r.getParameter(r.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=r.getParameter(r.MAX_TEXTURE_SIZE),g=r.getParameter(r.MAX_CUBE_MAP_TEXTURE_SIZE),m=r.getParameter(r.MAX_VERTEX_ATTRIBS),b=r.getParameter(r.MAX_VERTEX_UNIFORM_VECTORS),T=r.getParameter(r.MAX_VARYING_VECTORS),M=r.getParameter(r.MAX_FRAGMENT_UNIFORM_VECTORS),E=r.getParameter(r.MAX_SAMPLES),A=r.getParameter(r.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:u,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:p,maxTextureSize:v,maxCubemapSize:g,maxAttributes:m,maxVertexUniforms:b,maxVaryings:T,maxFragmentUniforms:M,maxSamples:E,samples:A}}function iv(r){let e=this,t=null,n=0,i=!1,s=!1,o=new En,a=new Re,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,u){let f=d.length!==0||u||n!==0||i;return i=u,n=d.length,f},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(d,u){t=h(d,u,0)},this.setState=function(d,u,f){let p=d.clippingPlanes,v=d.clipIntersection,g=d.clipShadows,m=r.get(d);if(!i||p===null||p.length===0||s&&!g)s?h(null):c();else{let b=s?0:n,T=b*4,M=m.clippingState||null;l.value=M,M=h(p,u,T,f);for(let E=0;E!==T;++E)M[E]=t[E];m.clippingState=M,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=b}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(d,u,f,p){let v=d!==null?d.length:0,g=null;if(v!==0){if(g=l.value,p!==!0||g===null){let m=f+v*4,b=u.matrixWorldInverse;a.getNormalMatrix(b),(g===null||g.length<m)&&(g=new Float32Array(m));for(let T=0,M=f;T!==v;++T,M+=4)o.copy(d[T]).applyMatrix4(b,a),o.normal.toArray(g,M),g[M+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,g}}var gs=class extends wt{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},i=[n,n,n,n,n,n];this.texture=new jr(i),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},i=new dr(5,5,5),s=new Fn({name:"CubemapFromEquirect",uniforms:Gi(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:zt,blending:Ui});s.uniforms.tEquirect.value=t;let o=new rt(i,s),a=t.minFilter;return t.minFilter===Cn&&(t.minFilter=Et),new pr(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,i=!0){let s=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,i);e.setRenderTarget(s)}},Fd=256,rv=3,sv=20,of=256,af=16,ov=3,av=new R,lv=new xe,Pa=class r{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new pr(1,10,null),this._boxMesh=new rt(new dr(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,i=100,s={}){let{size:o=256,position:a=av}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let d=l.autoClear,u=l.autoClearColor,f=l.autoClearDepth,p=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(lv));let g=new pr(n,i,h);return g.position.copy(a),g.update(l,e),l.autoClear=d,l.autoClearColor=u,l.autoClearDepth=f,l.autoClearStencil=p,e.background=v,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=zd(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Bd(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Fd,Rd(e))}_fromTexture(e,t){e.mapping===Oi||e.mapping===yr?this._setSize(e.image.length===0?Fd:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=Od(e,!1,!1),n=Math.log2(e)-rv;for(let i=0;i<=n;i++)t.texture.mipmaps.push({width:e>>i,height:e>>i});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=Od(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let i=this._boxMesh,s=this._cubeCamera;i.material=n,s.renderTarget=e,s.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),s.update(this._renderer,i),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Oi||e.mapping===yr?(this._cubemapMaterial===null&&(this._cubemapMaterial=zd()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Bd()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=cv(),this._integrationMaterial=hv());let t=this._cubeSize,n=e.texture.mipmaps.length-1,i=this._ggxMaterial.uniforms;i.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/af);for(let o=0;o<=n;o++){let a=r.lodToRoughness(o,n);if(o>n-ov)s.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(of*Math.pow(a,4)))+.5:0;i.roughness.value=a,i.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=uv());let n=this._blurMaterial,i=n.uniforms,s=this._sourceTarget;i.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,i.envMap.value=s.texture,this._renderCube(e,0,n),i.envMap.value=e.texture,this._renderCube(s,0,n)}};function Od(r,e,t){return new gs(r,{minFilter:Cn,generateMipmaps:e,type:Rn,colorSpace:Hr,depthBuffer:t})}function ys(r,e,t){return new Fn({name:r,uniforms:e,vertexShader:Ge.cube_vert,fragmentShader:t,side:zt,blending:Ui,depthTest:!1,depthWrite:!1})}function cv(){return ys("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${of}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function hv(){return ys("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:af}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function uv(){return ys("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${sv}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function Bd(){return ys("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function zd(){return ys("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function dv(r){let e=new WeakMap,t=new WeakMap,n=null;function i(u,f=!1){return u==null?null:f?o(u):s(u)}function s(u){if(u&&u.isTexture){let f=u.mapping;if(f===Ho||f===Wo)if(e.has(u)){let p=e.get(u).texture;return a(p,u.mapping)}else{let p=u.image;if(p&&p.height>0){let v=new gs(p.height);return v.fromEquirectangularTexture(r,u),e.set(u,v),u.addEventListener("dispose",c),a(v.texture,u.mapping)}else return null}}return u}function o(u){if(u&&u.isTexture&&u.isPMREMTexture!==!0){let f=u.mapping,p=f===Ho||f===Wo,v=f===Oi||f===yr;if(p||v){let g=t.get(u),m=g!==void 0?g.texture.pmremVersion:0;if(u.isRenderTargetTexture&&u.pmremVersion!==m)return n===null&&(n=new Pa(r)),g=p?n.fromEquirectangular(u,g):n.fromCubemap(u,g),g.texture.pmremVersion=u.pmremVersion,t.set(u,g),g.texture;if(g!==void 0)return g.texture;{let b=u.image;return p&&b&&b.height>0||v&&b&&l(b)?(n===null&&(n=new Pa(r)),g=p?n.fromEquirectangular(u):n.fromCubemap(u),g.texture.pmremVersion=u.pmremVersion,t.set(u,g),u.addEventListener("dispose",h),g.texture):null}}}return u}function a(u,f){return f===Ho?u.mapping=Oi:f===Wo&&(u.mapping=yr),u}function l(u){let f=0,p=6;for(let v=0;v<p;v++)u[v]!==void 0&&f++;return f===p}function c(u){let f=u.target;f.removeEventListener("dispose",c);let p=e.get(f);p!==void 0&&(e.delete(f),p.dispose())}function h(u){let f=u.target;f.removeEventListener("dispose",h);let p=t.get(f);p!==void 0&&(t.delete(f),p.dispose())}function d(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:i,dispose:d}}function fv(r){let e={};function t(n){if(e[n]!==void 0)return e[n];let i=r.getExtension(n);return e[n]=i,i}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let i=t(n);return i===null&&Vr("WebGLRenderer: "+n+" extension not supported."),i}}}function pv(r,e,t,n){let i={},s=new WeakMap,o=new FinalizationRegistry(p=>delete i[p]);function a(p){l(p.target)}function l(p){p.index!==null&&e.remove(p.index);for(let g in p.attributes)e.remove(p.attributes[g]);p.removeEventListener("dispose",a),delete i[p.id],o.unregister(p);let v=s.get(p);v&&(e.remove(v),s.delete(p)),n.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,t.memory.geometries--}function c(p,v){return i[v.id]!==void 0||(v.addEventListener("dispose",a),i[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function h(p){let v=p.attributes;for(let g in v)e.update(v[g],r.ARRAY_BUFFER)}function d(p){let v=p.index,g=p.attributes.position,m=0;if(g===void 0)return;let b=v!==null?v.array.length:g.array.length/3-1,T=g.count>=65535?Kr:Jr,M=new T(Math.ceil(b/3)*6,1),E=M.array;if(v!==null){let y=v.array;m=v.version;for(let S=0,z=0;S<b;S+=3){let L=y[S+0],U=y[S+1],V=y[S+2];E[z++]=L,E[z++]=U,E[z++]=U,E[z++]=V,E[z++]=V,E[z++]=L}}else{m=g.version;for(let y=0,S=0;y<b;y+=3){let z=y+0,L=y+1,U=y+2;E[S++]=z,E[S++]=L,E[S++]=L,E[S++]=U,E[S++]=U,E[S++]=z}}M.version=m;let A=s.get(p);A&&e.remove(A),s.set(p,M)}function u(p){let v=s.get(p);if(v){let g=p.index;g!==null&&v.version<g.version&&d(p)}else d(p);return s.get(p)}function f(){for(let p in i){let v=i[p].deref();v!==void 0&&l(v)}}return{get:c,update:h,getWireframeAttribute:u,dispose:f}}function mv(r,e,t){let n;function i(d){n=d}let s,o;function a(d){s=d.type,o=d.bytesPerElement}function l(d,u){r.drawElements(n,u,s,d*o),t.update(u,n,1)}function c(d,u,f){f!==0&&(r.drawElementsInstanced(n,u,s,d*o,f),t.update(u,n,f))}function h(d,u,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,u,0,s,d,0,f);let v=0;for(let g=0;g<f;g++)v+=u[g];t.update(v,n,1)}this.setMode=i,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function gv(r){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(s,o,a){switch(t.calls++,o){case r.TRIANGLES:t.triangles+=a*(s/3);break;case r.LINES:t.lines+=a*(s/2);break;case r.LINE_STRIP:t.lines+=a*(s-1);break;case r.LINE_LOOP:t.lines+=a*s;break;case r.POINTS:t.points+=a*s;break;default:Ne("WebGLInfo: Unknown draw mode:",o);break}}function i(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:i,update:n}}function yv(r,e,t){let n=new WeakMap,i=new ut;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,d=h!==void 0?h.length:0,u=n.get(a);if(u===void 0||u.count!==d){let z=function(){y.dispose(),n.delete(a),a.removeEventListener("dispose",z)};u!==void 0&&u.texture.dispose();let f=a.morphAttributes.position!==void 0,p=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],b=a.morphAttributes.color||[],T=0;f===!0&&(T=1),p===!0&&(T=2),v===!0&&(T=3);let M=a.attributes.position.count*T,E=1;M>e.maxTextureSize&&(E=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);let A=new Float32Array(M*E*4*d),y=new Yr(A,M,E,d);y.type=un,y.needsUpdate=!0;let S=T*4;for(let L=0;L<d;L++){let U=g[L],V=m[L],Y=b[L],P=M*E*4*L;for(let q=0;q<U.count;q++){let j=q*S;f===!0&&(i.fromBufferAttribute(U,q),A[P+j+0]=i.x,A[P+j+1]=i.y,A[P+j+2]=i.z,A[P+j+3]=0),p===!0&&(i.fromBufferAttribute(V,q),A[P+j+4]=i.x,A[P+j+5]=i.y,A[P+j+6]=i.z,A[P+j+7]=0),v===!0&&(i.fromBufferAttribute(Y,q),A[P+j+8]=i.x,A[P+j+9]=i.y,A[P+j+10]=i.z,A[P+j+11]=Y.itemSize===4?i.w:1)}}u={count:d,texture:y,size:new He(M,E)},n.set(a,u),a.addEventListener("dispose",z)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(r,"morphTexture",o.morphTexture,t);else{let f=0;for(let v=0;v<c.length;v++)f+=c[v];let p=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(r,"morphTargetBaseInfluence",p),l.getUniforms().setValue(r,"morphTargetInfluences",c)}l.getUniforms().setValue(r,"morphTargetsTexture",u.texture,t),l.getUniforms().setValue(r,"morphTargetsTextureSize",u.size)}return{update:s}}function vv(r,e,t,n,i){let s=new WeakMap;function o(c){let h=i.render.frame,d=c.geometry,u=e.get(c,d);if(s.get(u)!==h&&(e.update(u),s.set(u,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,r.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,r.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;s.get(f)!==h&&(f.update(),s.set(f,h))}return u}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var xv={[Bc]:"LINEAR_TONE_MAPPING",[zc]:"REINHARD_TONE_MAPPING",[kc]:"CINEON_TONE_MAPPING",[Vc]:"ACES_FILMIC_TONE_MAPPING",[Hc]:"AGX_TONE_MAPPING",[Wc]:"NEUTRAL_TONE_MAPPING",[Gc]:"CUSTOM_TONE_MAPPING"};function _v(r,e,t,n,i,s){let o=new wt(e,t,{type:r,depthBuffer:i,stencilBuffer:s,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Je;h.setAttribute("position",new en([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new en([0,2,0,0,2,0],2));let d=new pi({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),u=new rt(h,d),f=new fr(-1,1,1,-1,0,1),p=null,v=null,g=!1,m,b=null,T=[],M=!1;this.setSize=function(E,A){o.setSize(E,A),a!==null&&a.setSize(E,A),l!==null&&l.setSize(E,A);for(let y=0;y<T.length;y++){let S=T[y];S.setSize&&S.setSize(E,A)}},this.setEffects=function(E){T=E,M=T.length>0&&T[0].isRenderPass===!0;let A=o.width,y=o.height;T.length>0&&a===null&&(a=new wt(A,y,{type:Rn,depthBuffer:!1,stencilBuffer:!1}),l=new wt(A,y,{type:Rn,depthBuffer:!1,stencilBuffer:!1}));let S=i===!0&&T.some(z=>z.needsDepthTexture===!0);S!==(o.depthTexture!==null)&&(S===!0&&c===null&&(c=new cn(A,y),s===!0&&(c.format=ei,c.type=Bi)),o.dispose(),o.depthTexture=S?c:null,o.resolveDepthBuffer=S,o.storeMultisampledDepthBuffer=S);for(let z=0;z<T.length;z++){let L=T[z];L.setSize&&L.setSize(A,y),S&&L.needsDepthTexture===!0&&L.setDepthTexture&&L.setDepthTexture(c)}},this.begin=function(E,A){if(g||E.toneMapping===Bn&&T.length===0)return!1;if(b=A,A!==null){let y=A.width,S=A.height;(o.width!==y||o.height!==S)&&this.setSize(y,S)}return M===!1&&E.setRenderTarget(o),m=E.toneMapping,E.toneMapping=Bn,!0},this.hasRenderPass=function(){return M},this.end=function(E,A){E.toneMapping=m,g=!0;let y=o,S=a;for(let z=0;z<T.length;z++){let L=T[z];L.enabled!==!1&&(L.render(E,S,y,A),L.needsSwap!==!1&&(y=S,S=S===a?l:a))}if(p!==E.outputColorSpace||v!==E.toneMapping){p=E.outputColorSpace,v=E.toneMapping,d.defines={},$e.getTransfer(p)===je&&(d.defines.SRGB_TRANSFER="");let z=xv[v];z&&(d.defines[z]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=y.texture,E.setRenderTarget(b),E.render(u,f),b=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),d.dispose()}}var lf=new Xt,cf=new cn(1,1),hf=new Qr(1),uf=new Yr,df=new Mo,ff=new jr,kd=[],Vd=[],Gd=new Float32Array(16),Hd=new Float32Array(9),Wd=new Float32Array(4);function _r(r,e,t){let n=r[0];if(n<=0||n>0)return r;let i=e*t,s=kd[i];if(s===void 0&&(s=new Float32Array(i),kd[i]=s),e!==0){n.toArray(s,0);for(let o=1,a=0;o!==e;++o)a+=t,r[o].toArray(s,a)}return s}function Ct(r,e){if(r.length!==e.length)return!1;for(let t=0,n=r.length;t<n;t++)if(r[t]!==e[t])return!1;return!0}function Rt(r,e){for(let t=0,n=e.length;t<n;t++)r[t]=e[t]}function Da(r,e){let t=Vd[e];t===void 0&&(t=new Int32Array(e),Vd[e]=t);for(let n=0;n!==e;++n)t[n]=r.allocateTextureUnit();return t}function bv(r,e){let t=this.cache;t[0]!==e&&(r.uniform1f(this.addr,e),t[0]=e)}function Mv(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ct(t,e))return;r.uniform2fv(this.addr,e),Rt(t,e)}}function Sv(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(r.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Ct(t,e))return;r.uniform3fv(this.addr,e),Rt(t,e)}}function wv(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ct(t,e))return;r.uniform4fv(this.addr,e),Rt(t,e)}}function Av(r,e){let t=this.cache,n=e.elements;if(n===void 0){if(Ct(t,e))return;r.uniformMatrix2fv(this.addr,!1,e),Rt(t,e)}else{if(Ct(t,n))return;Wd.set(n),r.uniformMatrix2fv(this.addr,!1,Wd),Rt(t,n)}}function Tv(r,e){let t=this.cache,n=e.elements;if(n===void 0){if(Ct(t,e))return;r.uniformMatrix3fv(this.addr,!1,e),Rt(t,e)}else{if(Ct(t,n))return;Hd.set(n),r.uniformMatrix3fv(this.addr,!1,Hd),Rt(t,n)}}function Ev(r,e){let t=this.cache,n=e.elements;if(n===void 0){if(Ct(t,e))return;r.uniformMatrix4fv(this.addr,!1,e),Rt(t,e)}else{if(Ct(t,n))return;Gd.set(n),r.uniformMatrix4fv(this.addr,!1,Gd),Rt(t,n)}}function Cv(r,e){let t=this.cache;t[0]!==e&&(r.uniform1i(this.addr,e),t[0]=e)}function Rv(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ct(t,e))return;r.uniform2iv(this.addr,e),Rt(t,e)}}function Iv(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Ct(t,e))return;r.uniform3iv(this.addr,e),Rt(t,e)}}function Pv(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ct(t,e))return;r.uniform4iv(this.addr,e),Rt(t,e)}}function Lv(r,e){let t=this.cache;t[0]!==e&&(r.uniform1ui(this.addr,e),t[0]=e)}function Dv(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ct(t,e))return;r.uniform2uiv(this.addr,e),Rt(t,e)}}function Nv(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Ct(t,e))return;r.uniform3uiv(this.addr,e),Rt(t,e)}}function Uv(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ct(t,e))return;r.uniform4uiv(this.addr,e),Rt(t,e)}}function Na(r){return r.version===0&&(r.compareFunction=eh,r.needsUpdate=!0),r}function Fv(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i);let s;this.type===r.SAMPLER_2D_SHADOW?s=Na(cf):s=lf,t.setTexture2D(e||s,i)}function Ov(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i),t.setTexture3D(e||df,i)}function Bv(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i);let s;this.type===r.SAMPLER_CUBE_SHADOW?s=Na(hf):s=ff,t.setTextureCube(e||s,i)}function zv(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i),t.setTexture2DArray(e||uf,i)}function kv(r){switch(r){case 5126:return bv;case 35664:return Mv;case 35665:return Sv;case 35666:return wv;case 35674:return Av;case 35675:return Tv;case 35676:return Ev;case 5124:case 35670:return Cv;case 35667:case 35671:return Rv;case 35668:case 35672:return Iv;case 35669:case 35673:return Pv;case 5125:return Lv;case 36294:return Dv;case 36295:return Nv;case 36296:return Uv;case 35678:case 36198:case 36298:case 36306:case 35682:return Fv;case 35679:case 36299:case 36307:return Ov;case 35680:case 36300:case 36308:case 36293:return Bv;case 36289:case 36303:case 36311:case 36292:return zv}}function Vv(r,e){r.uniform1fv(this.addr,e)}function Gv(r,e){let t=_r(e,this.size,2);r.uniform2fv(this.addr,t)}function Hv(r,e){let t=_r(e,this.size,3);r.uniform3fv(this.addr,t)}function Wv(r,e){let t=_r(e,this.size,4);r.uniform4fv(this.addr,t)}function Xv(r,e){let t=_r(e,this.size,4);r.uniformMatrix2fv(this.addr,!1,t)}function qv(r,e){let t=_r(e,this.size,9);r.uniformMatrix3fv(this.addr,!1,t)}function $v(r,e){let t=_r(e,this.size,16);r.uniformMatrix4fv(this.addr,!1,t)}function Yv(r,e){r.uniform1iv(this.addr,e)}function Zv(r,e){r.uniform2iv(this.addr,e)}function Jv(r,e){r.uniform3iv(this.addr,e)}function Kv(r,e){r.uniform4iv(this.addr,e)}function jv(r,e){r.uniform1uiv(this.addr,e)}function Qv(r,e){r.uniform2uiv(this.addr,e)}function ex(r,e){r.uniform3uiv(this.addr,e)}function tx(r,e){r.uniform4uiv(this.addr,e)}function nx(r,e,t){let n=this.cache,i=e.length,s=Da(t,i);Ct(n,s)||(r.uniform1iv(this.addr,s),Rt(n,s));let o;this.type===r.SAMPLER_2D_SHADOW?o=Na(cf):o=lf;for(let a=0;a!==i;++a)t.setTexture2D(e[a]||o,s[a])}function ix(r,e,t){let n=this.cache,i=e.length,s=Da(t,i);Ct(n,s)||(r.uniform1iv(this.addr,s),Rt(n,s));for(let o=0;o!==i;++o)t.setTexture3D(e[o]||df,s[o])}function rx(r,e,t){let n=this.cache,i=e.length,s=Da(t,i);Ct(n,s)||(r.uniform1iv(this.addr,s),Rt(n,s));let o;this.type===r.SAMPLER_CUBE_SHADOW?o=Na(hf):o=ff;for(let a=0;a!==i;++a)t.setTextureCube(e[a]||o,s[a])}function sx(r,e,t){let n=this.cache,i=e.length,s=Da(t,i);Ct(n,s)||(r.uniform1iv(this.addr,s),Rt(n,s));for(let o=0;o!==i;++o)t.setTexture2DArray(e[o]||uf,s[o])}function ox(r){switch(r){case 5126:return Vv;case 35664:return Gv;case 35665:return Hv;case 35666:return Wv;case 35674:return Xv;case 35675:return qv;case 35676:return $v;case 5124:case 35670:return Yv;case 35667:case 35671:return Zv;case 35668:case 35672:return Jv;case 35669:case 35673:return Kv;case 5125:return jv;case 36294:return Qv;case 36295:return ex;case 36296:return tx;case 35678:case 36198:case 36298:case 36306:case 35682:return nx;case 35679:case 36299:case 36307:return ix;case 35680:case 36300:case 36308:case 36293:return rx;case 36289:case 36303:case 36311:case 36292:return sx}}var ch=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=kv(t.type)}},hh=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=ox(t.type)}},uh=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let i=this.seq;for(let s=0,o=i.length;s!==o;++s){let a=i[s];a.setValue(e,t[a.id],n)}}},ah=/(\w+)(\])?(\[|\.)?/g;function Xd(r,e){r.seq.push(e),r.map[e.id]=e}function ax(r,e,t){let n=r.name,i=n.length;for(ah.lastIndex=0;;){let s=ah.exec(n),o=ah.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===i){Xd(t,c===void 0?new ch(a,r,e):new hh(a,r,e));break}else{let d=t.map[a];d===void 0&&(d=new uh(a),Xd(t,d)),t=d}}}var xr=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);ax(a,l,this)}let i=[],s=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?i.push(o):s.push(o);i.length>0&&(this.seq=i.concat(s))}setValue(e,t,n,i){let s=this.map[t];s!==void 0&&s.setValue(e,n,i)}setOptional(e,t,n){let i=t[n];i!==void 0&&this.setValue(e,n,i)}static upload(e,t,n,i){for(let s=0,o=t.length;s!==o;++s){let a=t[s],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,i)}}static seqWithValue(e,t){let n=[];for(let i=0,s=e.length;i!==s;++i){let o=e[i];o.id in t&&n.push(o)}return n}};function qd(r,e,t){let n=r.createShader(e);return r.shaderSource(n,t),r.compileShader(n),n}var lx=37297,cx=0;function hx(r,e){let t=r.split(`
`),n=[],i=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let o=i;o<s;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var $d=new Re;function ux(r){$e._getMatrix($d,$e.workingColorSpace,r);let e=`mat3( ${$d.elements.map(t=>t.toFixed(4))} )`;switch($e.getTransfer(r)){case Wr:return[e,"LinearTransferOETF"];case je:return[e,"sRGBTransferOETF"];default:return Le("WebGLProgram: Unsupported color space: ",r),[e,"LinearTransferOETF"]}}function Yd(r,e,t){let n=r.getShaderParameter(e,r.COMPILE_STATUS),s=(r.getShaderInfoLog(e)||"").trim();if(n&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+s+`

`+hx(r.getShaderSource(e),a)}else return s}function dx(r,e){let t=ux(e);return[`vec4 ${r}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var fx={[Bc]:"Linear",[zc]:"Reinhard",[kc]:"Cineon",[Vc]:"ACESFilmic",[Hc]:"AgX",[Wc]:"Neutral",[Gc]:"Custom"};function px(r,e){let t=fx[e];return t===void 0?(Le("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+r+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+r+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Ia=new R;function mx(){$e.getLuminanceCoefficients(Ia);let r=Ia.x.toFixed(4),e=Ia.y.toFixed(4),t=Ia.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${r}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function gx(r){return[r.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",r.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(ms).join(`
`)}function yx(r){let e=[];for(let t in r){let n=r[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function vx(r,e){let t={},n=r.getProgramParameter(e,r.ACTIVE_ATTRIBUTES);for(let i=0;i<n;i++){let s=r.getActiveAttrib(e,i),o=s.name,a=1;s.type===r.FLOAT_MAT2&&(a=2),s.type===r.FLOAT_MAT3&&(a=3),s.type===r.FLOAT_MAT4&&(a=4),t[o]={type:s.type,location:r.getAttribLocation(e,o),locationSize:a}}return t}function ms(r){return r!==""}function Zd(r,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return r.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Jd(r,e){return r.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var xx=/^[ \t]*#include +<([\w\d./]+)>/gm;function dh(r){return r.replace(xx,_x)}function _x(r,e){let t=Ge[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return dh(t)}var bx=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Kd(r){return r.replace(bx,Mx)}function Mx(r,e,t,n){let i="";for(let s=parseInt(e);s<parseInt(t);s++)i+=n.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return i}function jd(r){let e=`precision ${r.precision} float;
	precision ${r.precision} int;
	precision ${r.precision} sampler2D;
	precision ${r.precision} samplerCube;
	precision ${r.precision} sampler3D;
	precision ${r.precision} sampler2DArray;
	precision ${r.precision} sampler2DShadow;
	precision ${r.precision} samplerCubeShadow;
	precision ${r.precision} sampler2DArrayShadow;
	precision ${r.precision} isampler2D;
	precision ${r.precision} isampler3D;
	precision ${r.precision} isamplerCube;
	precision ${r.precision} isampler2DArray;
	precision ${r.precision} usampler2D;
	precision ${r.precision} usampler3D;
	precision ${r.precision} usamplerCube;
	precision ${r.precision} usampler2DArray;
	`;return r.precision==="highp"?e+=`
#define HIGH_PRECISION`:r.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:r.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var Sx={[ss]:"SHADOWMAP_TYPE_PCF",[mr]:"SHADOWMAP_TYPE_VSM"};function wx(r){return Sx[r.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var Ax={[yr]:"ENVMAP_MODE_REFRACTION"};function Tx(r){return r.envMap===!1?"ENVMAP_MODE_REFLECTION":Ax[r.envMapMode]||"ENVMAP_MODE_REFLECTION"}var Ex={[Oc]:"ENVMAP_BLENDING_MULTIPLY",[pd]:"ENVMAP_BLENDING_MIX",[md]:"ENVMAP_BLENDING_ADD"};function Cx(r){return r.envMap===!1?"ENVMAP_BLENDING_NONE":Ex[r.combine]||"ENVMAP_BLENDING_NONE"}function Rx(r,e,t,n){let i=r.getContext(),s=t.defines,o=t.vertexShader,a=t.fragmentShader,l=wx(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=Tx(t),d=Cx(t),u=gx(t),f=yx(s),p=i.createProgram(),v,g,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(ms).join(`
`),v.length>0&&(v+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(ms).join(`
`),g.length>0&&(g+=`
`)):(v=[jd(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(ms).join(`
`),g=[jd(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Bn?"#define TONE_MAPPING":"",t.toneMapping!==Bn?Ge.tonemapping_pars_fragment:"",t.toneMapping!==Bn?px("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ge.colorspace_pars_fragment,dx("linearToOutputTexel",t.outputColorSpace),mx(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(ms).join(`
`)),o=dh(o),o=Zd(o,t),o=Jd(o,t),a=dh(a),a=Zd(a,t),a=Jd(a,t),o=Kd(o),a=Kd(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,v=[u,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,g=["#define varying in",t.glslVersion===ki?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===ki?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let b=m+v+o,T=m+g+a,M=qd(i,i.VERTEX_SHADER,b),E=qd(i,i.FRAGMENT_SHADER,T);i.attachShader(p,M),i.attachShader(p,E),t.index0AttributeName!==void 0?i.bindAttribLocation(p,0,t.index0AttributeName):t.hasPositionAttribute===!0&&i.bindAttribLocation(p,0,"position"),i.linkProgram(p);function A(L){if(r.debug.checkShaderErrors){let U=i.getProgramInfoLog(p)||"",V=i.getShaderInfoLog(M)||"",Y=i.getShaderInfoLog(E)||"",P=U.trim(),q=V.trim(),j=Y.trim(),G=!0,ie=!0;if(i.getProgramParameter(p,i.LINK_STATUS)===!1)if(G=!1,typeof r.debug.onShaderError=="function")r.debug.onShaderError(i,p,M,E);else{let X=Yd(i,M,"vertex"),ee=Yd(i,E,"fragment");Ne("WebGLProgram: Shader Error "+i.getError()+" - VALIDATE_STATUS "+i.getProgramParameter(p,i.VALIDATE_STATUS)+`

Material Name: `+L.name+`
Material Type: `+L.type+`

Program Info Log: `+P+`
`+X+`
`+ee)}else P!==""?Le("WebGLProgram: Program Info Log:",P):(q===""||j==="")&&(ie=!1);ie&&(L.diagnostics={runnable:G,programLog:P,vertexShader:{log:q,prefix:v},fragmentShader:{log:j,prefix:g}})}i.deleteShader(M),i.deleteShader(E),y=new xr(i,p),S=vx(i,p)}let y;this.getUniforms=function(){return y===void 0&&A(this),y};let S;this.getAttributes=function(){return S===void 0&&A(this),S};let z=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return z===!1&&(z=i.getProgramParameter(p,lx)),z},this.destroy=function(){n.releaseStatesOfProgram(this),i.deleteProgram(p),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=cx++,this.cacheKey=e,this.usedTimes=1,this.program=p,this.vertexShader=M,this.fragmentShader=E,this}var Ix=0,fh=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let i=this._getShaderCacheForMaterial(e);return i.has(t)===!1&&(i.add(t),t.usedTimes++),i.has(n)===!1&&(i.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new ph(e),t.set(e,n)),n}},ph=class{constructor(e){this.id=Ix++,this.code=e,this.usedTimes=0}};function Px(r){return r===zn||r===us||r===ds}function Lx(r,e,t,n,i,s){let o=new Zr,a=new fh,l=new Set,c=[],h=new Map,d=n.logarithmicDepthBuffer,u={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(y){return l.add(y),y===0?"uv":`uv${y}`}function p(y,S,z,L,U,V){let Y=L.fog,P=U.geometry,q=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?L.environment:null,j=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,G=e.get(y.envMap||q,j),ie=u[y.type],X=n.precision;y.precision!==null&&(X=n.getMaxPrecision(y.precision),X!==y.precision&&Le("WebGLProgram.getParameters:",y.precision,"not supported, using",X,"instead."));let ee=P.morphAttributes.position||P.morphAttributes.normal||P.morphAttributes.color,te=ee!==void 0?ee.length:0,we=0;P.morphAttributes.position!==void 0&&(we=1),P.morphAttributes.normal!==void 0&&(we=2),P.morphAttributes.color!==void 0&&(we=3);let Oe,J,ge,be;if(ie){let pe=Vn[ie];Oe=pe.vertexShader,J=pe.fragmentShader}else{Oe=y.vertexShader,J=y.fragmentShader;let pe=a.getVertexShaderStage(y),et=a.getFragmentShaderStage(y);a.update(y,pe,et),ge=pe.id,be=et.id}let Ie=r.getRenderTarget(),ye=r.state.buffers.depth.getReversed(),ze=U.isInstancedMesh===!0,bt=U.isBatchedMesh===!0,De=!!y.map,Qe=!!y.matcap,st=!!G,We=st&&G.isPMREMTexture===!0,Nt=!!y.aoMap,At=!!y.lightMap,Qt=!!y.bumpMap&&y.wireframe===!1,mt=!!y.normalMap,Ln=!!y.displacementMap,It=!!y.emissiveMap,mn=!!y.metalnessMap,gn=!!y.roughnessMap,yn=y.anisotropy>0,D=y.clearcoat>0,vn=y.diffuseRoughness>0,dt=y.dispersion>0,ft=y.retroreflectivity>0,fe=y.iridescence>0,Tt=y.sheen>0,Pe=y.transmission>0,Ue=yn&&!!y.anisotropyMap,w=D&&!!y.clearcoatMap,x=D&&!!y.clearcoatNormalMap,O=D&&!!y.clearcoatRoughnessMap,ne=vn&&!!y.diffuseRoughnessMap,Q=fe&&!!y.iridescenceMap,oe=fe&&!!y.iridescenceThicknessMap,ue=Tt&&!!y.sheenColorMap,$=Tt&&!!y.sheenRoughnessMap,Z=!!y.specularMap,le=!!y.specularColorMap,C=!!y.specularIntensityMap,K=Pe&&!!y.transmissionMap,H=Pe&&!!y.thicknessMap,ce=!!y.gradientMap,se=!!y.alphaMap,ae=y.alphaTest>0,Ee=!!y.alphaHash,Ve=!!y.extensions,re=Bn;y.toneMapped&&(Ie===null||Ie.isXRRenderTarget===!0)&&(re=r.toneMapping);let Ce=We?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,ke={shaderID:ie,shaderType:y.type,shaderName:y.name,vertexShader:Oe,fragmentShader:J,defines:y.defines,customVertexShaderID:ge,customFragmentShaderID:be,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:X,batching:bt,batchingColor:bt&&U._colorsTexture!==null,instancing:ze,instancingColor:ze&&U.instanceColor!==null,instancingMorph:ze&&U.morphTexture!==null,outputColorSpace:Ie===null?r.outputColorSpace:Ie.isXRRenderTarget===!0?Ie.texture.colorSpace:$e.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:De,matcap:Qe,envMap:st,envMapMode:st&&G.mapping,envMapPMREM:We,envMapMaxLod:We?Ce.length-1:null,envMapSize:We?Ce[0].width:null,aoMap:Nt,lightMap:At,bumpMap:Qt,normalMap:mt,displacementMap:Ln,emissiveMap:It,normalMapObjectSpace:mt&&y.normalMapType===vd,normalMapTangentSpace:mt&&y.normalMapType===jc,packedNormalMap:mt&&y.normalMapType===jc&&Px(y.normalMap.format),metalnessMap:mn,roughnessMap:gn,anisotropy:yn,anisotropyMap:Ue,clearcoat:D,clearcoatMap:w,clearcoatNormalMap:x,clearcoatRoughnessMap:O,diffuseRoughness:vn,diffuseRoughnessMap:ne,dispersion:dt,retroreflection:ft,iridescence:fe,iridescenceMap:Q,iridescenceThicknessMap:oe,sheen:Tt,sheenColorMap:ue,sheenRoughnessMap:$,specularMap:Z,specularColorMap:le,specularIntensityMap:C,transmission:Pe,transmissionMap:K,thicknessMap:H,gradientMap:ce,opaque:y.transparent===!1&&y.blending===gr&&y.alphaToCoverage===!1,alphaMap:se,alphaTest:ae,alphaHash:Ee,combine:y.combine,mapUv:De&&f(y.map.channel),aoMapUv:Nt&&f(y.aoMap.channel),lightMapUv:At&&f(y.lightMap.channel),bumpMapUv:Qt&&f(y.bumpMap.channel),normalMapUv:mt&&f(y.normalMap.channel),displacementMapUv:Ln&&f(y.displacementMap.channel),emissiveMapUv:It&&f(y.emissiveMap.channel),metalnessMapUv:mn&&f(y.metalnessMap.channel),roughnessMapUv:gn&&f(y.roughnessMap.channel),anisotropyMapUv:Ue&&f(y.anisotropyMap.channel),clearcoatMapUv:w&&f(y.clearcoatMap.channel),clearcoatNormalMapUv:x&&f(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:O&&f(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&f(y.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(y.iridescenceMap.channel),iridescenceThicknessMapUv:oe&&f(y.iridescenceThicknessMap.channel),sheenColorMapUv:ue&&f(y.sheenColorMap.channel),sheenRoughnessMapUv:$&&f(y.sheenRoughnessMap.channel),specularMapUv:Z&&f(y.specularMap.channel),specularColorMapUv:le&&f(y.specularColorMap.channel),specularIntensityMapUv:C&&f(y.specularIntensityMap.channel),transmissionMapUv:K&&f(y.transmissionMap.channel),thicknessMapUv:H&&f(y.thicknessMap.channel),alphaMapUv:se&&f(y.alphaMap.channel),vertexTangents:!!P.attributes.tangent&&(mt||yn),vertexNormals:!!P.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!P.attributes.color&&P.attributes.color.itemSize===4,pointsUvs:U.isPoints===!0&&!!P.attributes.uv&&(De||se),fog:!!Y,useFog:y.fog===!0,fogExp2:!!Y&&Y.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||P.attributes.normal===void 0&&mt===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:ye,skinning:U.isSkinnedMesh===!0,hasPositionAttribute:P.attributes.position!==void 0,morphTargets:P.morphAttributes.position!==void 0,morphNormals:P.morphAttributes.normal!==void 0,morphColors:P.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:we,numSunLights:S.sun.length,numDirLights:S.directional.length,numPointLights:S.point.length,numSpotLights:S.spot.length,numSpotLightMaps:S.spotLightMap.length,numRectAreaLights:S.rectArea.length,numHemiLights:S.hemi.length,numSunLightShadows:S.sunShadowMap.length,numDirLightShadows:S.directionalShadowMap.length,numPointLightShadows:S.pointShadowMap.length,numSpotLightShadows:S.spotShadowMap.length,numSpotLightShadowsWithMaps:S.numSpotLightShadowsWithMaps,numLightProbes:S.numLightProbes,numLightProbeGrids:V.filter(pe=>pe.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:y.dithering,shadowMapEnabled:r.shadowMap.enabled&&z.length>0,shadowMapType:r.shadowMap.type,toneMapping:re,decodeVideoTexture:De&&y.map.isVideoTexture===!0&&$e.getTransfer(y.map.colorSpace)===je,decodeVideoTextureEmissive:It&&y.emissiveMap.isVideoTexture===!0&&$e.getTransfer(y.emissiveMap.colorSpace)===je,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===tn,flipSided:y.side===zt,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:Ve&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Ve&&y.extensions.multiDraw===!0||bt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return ke.vertexUv1s=l.has(1),ke.vertexUv2s=l.has(2),ke.vertexUv3s=l.has(3),l.clear(),ke}function v(y){let S=[];if(y.shaderID?S.push(y.shaderID):(S.push(y.customVertexShaderID),S.push(y.customFragmentShaderID)),y.defines!==void 0)for(let z in y.defines)S.push(z),S.push(y.defines[z]);return y.isRawShaderMaterial===!1&&(g(S,y),m(S,y),S.push(r.outputColorSpace)),S.push(y.customProgramCacheKey),S.join()}function g(y,S){y.push(S.precision),y.push(S.outputColorSpace),y.push(S.envMapMode),y.push(S.envMapPMREM),y.push(S.envMapMaxLod),y.push(S.envMapSize),y.push(S.mapUv),y.push(S.alphaMapUv),y.push(S.lightMapUv),y.push(S.aoMapUv),y.push(S.bumpMapUv),y.push(S.normalMapUv),y.push(S.displacementMapUv),y.push(S.emissiveMapUv),y.push(S.metalnessMapUv),y.push(S.roughnessMapUv),y.push(S.anisotropyMapUv),y.push(S.clearcoatMapUv),y.push(S.clearcoatNormalMapUv),y.push(S.clearcoatRoughnessMapUv),y.push(S.diffuseRoughnessMapUv),y.push(S.iridescenceMapUv),y.push(S.iridescenceThicknessMapUv),y.push(S.sheenColorMapUv),y.push(S.sheenRoughnessMapUv),y.push(S.specularMapUv),y.push(S.specularColorMapUv),y.push(S.specularIntensityMapUv),y.push(S.transmissionMapUv),y.push(S.thicknessMapUv),y.push(S.combine),y.push(S.fogExp2),y.push(S.sizeAttenuation),y.push(S.morphTargetsCount),y.push(S.numSunLights),y.push(S.numDirLights),y.push(S.numPointLights),y.push(S.numSpotLights),y.push(S.numSpotLightMaps),y.push(S.numHemiLights),y.push(S.numRectAreaLights),y.push(S.numSunLightShadows),y.push(S.numDirLightShadows),y.push(S.numPointLightShadows),y.push(S.numSpotLightShadows),y.push(S.numSpotLightShadowsWithMaps),y.push(S.numLightProbes),y.push(S.numLightProbeGrids),y.push(S.shadowMapType),y.push(S.toneMapping),y.push(S.numClippingPlanes),y.push(S.numClipIntersection),y.push(S.depthPacking)}function m(y,S){o.disableAll(),S.instancing&&o.enable(0),S.instancingColor&&o.enable(1),S.instancingMorph&&o.enable(2),S.matcap&&o.enable(3),S.envMap&&o.enable(4),S.normalMapObjectSpace&&o.enable(5),S.normalMapTangentSpace&&o.enable(6),S.clearcoat&&o.enable(7),S.iridescence&&o.enable(8),S.alphaTest&&o.enable(9),S.vertexColors&&o.enable(10),S.vertexAlphas&&o.enable(11),S.vertexUv1s&&o.enable(12),S.vertexUv2s&&o.enable(13),S.vertexUv3s&&o.enable(14),S.vertexTangents&&o.enable(15),S.anisotropy&&o.enable(16),S.alphaHash&&o.enable(17),S.batching&&o.enable(18),S.dispersion&&o.enable(19),S.retroreflection&&o.enable(24),S.diffuseRoughness&&o.enable(25),S.batchingColor&&o.enable(20),S.gradientMap&&o.enable(21),S.packedNormalMap&&o.enable(22),S.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),S.fog&&o.enable(0),S.useFog&&o.enable(1),S.flatShading&&o.enable(2),S.logarithmicDepthBuffer&&o.enable(3),S.reversedDepthBuffer&&o.enable(4),S.skinning&&o.enable(5),S.morphTargets&&o.enable(6),S.morphNormals&&o.enable(7),S.morphColors&&o.enable(8),S.premultipliedAlpha&&o.enable(9),S.shadowMapEnabled&&o.enable(10),S.doubleSided&&o.enable(11),S.flipSided&&o.enable(12),S.useDepthPacking&&o.enable(13),S.dithering&&o.enable(14),S.transmission&&o.enable(15),S.sheen&&o.enable(16),S.opaque&&o.enable(17),S.pointsUvs&&o.enable(18),S.decodeVideoTexture&&o.enable(19),S.decodeVideoTextureEmissive&&o.enable(20),S.alphaToCoverage&&o.enable(21),S.numLightProbeGrids>0&&o.enable(22),S.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function b(y){let S=u[y.type],z;if(S){let L=Vn[S];z=Dd.clone(L.uniforms)}else z=y.uniforms;return z}function T(y,S){let z=h.get(S);return z!==void 0?++z.usedTimes:(z=new Rx(r,S,y,i),c.push(z),h.set(S,z)),z}function M(y){if(--y.usedTimes===0){let S=c.indexOf(y);c[S]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function E(y){a.remove(y)}function A(){a.dispose()}return{getParameters:p,getProgramCacheKey:v,getUniforms:b,acquireProgram:T,releaseProgram:M,releaseShaderCache:E,programs:c,dispose:A}}function Dx(){let r=new WeakMap;function e(o){return r.has(o)}function t(o){let a=r.get(o);return a===void 0&&(a={},r.set(o,a)),a}function n(o){r.delete(o)}function i(o,a,l){r.get(o)[a]=l}function s(){r=new WeakMap}return{has:e,get:t,remove:n,update:i,dispose:s}}function Nx(r,e){return r.groupOrder!==e.groupOrder?r.groupOrder-e.groupOrder:r.renderOrder!==e.renderOrder?r.renderOrder-e.renderOrder:r.material.id!==e.material.id?r.material.id-e.material.id:r.materialVariant!==e.materialVariant?r.materialVariant-e.materialVariant:r.z!==e.z?r.z-e.z:r.id-e.id}function Qd(r,e){return r.groupOrder!==e.groupOrder?r.groupOrder-e.groupOrder:r.renderOrder!==e.renderOrder?r.renderOrder-e.renderOrder:r.z!==e.z?e.z-r.z:r.id-e.id}function ef(){let r=[],e=0,t=[],n=[],i=[];function s(){e=0,t.length=0,n.length=0,i.length=0}function o(u){let f=0;return u.isInstancedMesh&&(f+=2),u.isSkinnedMesh&&(f+=1),f}function a(u,f,p,v,g,m){let b=r[e];return b===void 0?(b={id:u.id,object:u,geometry:f,material:p,materialVariant:o(u),groupOrder:v,renderOrder:u.renderOrder,z:g,group:m},r[e]=b):(b.id=u.id,b.object=u,b.geometry=f,b.material=p,b.materialVariant=o(u),b.groupOrder=v,b.renderOrder=u.renderOrder,b.z=g,b.group=m),e++,b}function l(u,f,p,v,g,m,b){b.reversedDepth===!0&&(g=-g);let T=a(u,f,p,v,g,m);p.transmission>0?n.push(T):p.transparent===!0?i.push(T):t.push(T)}function c(u,f,p,v,g,m){let b=a(u,f,p,v,g,m);p.transmission>0?n.unshift(b):p.transparent===!0?i.unshift(b):t.unshift(b)}function h(u,f){t.length>1&&t.sort(u||Nx),n.length>1&&n.sort(f||Qd),i.length>1&&i.sort(f||Qd)}function d(){for(let u=e,f=r.length;u<f;u++){let p=r[u];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:t,transmissive:n,transparent:i,init:s,push:l,unshift:c,finish:d,sort:h}}function Ux(){let r=new WeakMap;function e(n,i){let s=r.get(n),o;return s===void 0?(o=new ef,r.set(n,[o])):i>=s.length?(o=new ef,s.push(o)):o=s[i],o}function t(){r=new WeakMap}return{get:e,dispose:t}}function Fx(){let r={};return{get:function(e){if(r[e.id]!==void 0)return r[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new R,color:new xe};break;case"SpotLight":t={position:new R,direction:new R,color:new xe,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new R,color:new xe,distance:0,decay:0};break;case"HemisphereLight":t={direction:new R,skyColor:new xe,groundColor:new xe};break;case"RectAreaLight":t={color:new xe,position:new R,halfWidth:new R,halfHeight:new R};break}return r[e.id]=t,t}}}function Ox(){let r={};return{get:function(e){if(r[e.id]!==void 0)return r[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He,shadowCameraNear:1,shadowCameraFar:1e3};break}return r[e.id]=t,t}}}var Bx=0;function zx(r,e){return(e.castShadow?2:0)-(r.castShadow?2:0)+(e.map?1:0)-(r.map?1:0)}function kx(r){let e=new Fx,t=Ox(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new R);let i=new R,s=new Fe,o=new Fe;function a(c){let h=0,d=0,u=0;for(let V=0;V<9;V++)n.probe[V].set(0,0,0);let f=0,p=0,v=0,g=0,m=0,b=0,T=0,M=0,E=0,A=0,y=0,S=0,z=0,L=0;c.sort(zx);for(let V=0,Y=c.length;V<Y;V++){let P=c[V],q=P.color,j=P.intensity,G=P.distance,ie=null;if(P.shadow&&P.shadow.map&&(P.shadow.map.texture.format===zn?ie=P.shadow.map.texture:ie=P.shadow.map.depthTexture||P.shadow.map.texture),P.isAmbientLight)h+=q.r*j,d+=q.g*j,u+=q.b*j;else if(P.isLightProbe){for(let X=0;X<9;X++)n.probe[X].addScaledVector(P.sh.coefficients[X],j);L++}else if(P.isSunLight){let X=e.get(P);if(X.color.copy(P.color).multiplyScalar(P.intensity),P.castShadow){let ee=P.shadow,te=t.get(P);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),n.sunShadow[p]=te,n.sunShadowMap[p]=ie;let we=ee.getViewportCount();for(let Oe=0;Oe<we;Oe++)n.sunShadowMatrix[v+Oe]=ee.getMatrix(Oe),n.sunShadowCascade[v+Oe]=ee._cascadeData[Oe];v+=we,p++}n.sun[f]=X,f++}else if(P.isDirectionalLight){let X=e.get(P);if(X.color.copy(P.color).multiplyScalar(P.intensity),P.castShadow){let ee=P.shadow,te=t.get(P);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.directionalShadow[g]=te,n.directionalShadowMap[g]=ie,n.directionalShadowMatrix[g]=P.shadow.matrix,E++}n.directional[g]=X,g++}else if(P.isSpotLight){let X=e.get(P);X.position.setFromMatrixPosition(P.matrixWorld),X.color.copy(q).multiplyScalar(j),X.distance=G,X.coneCos=Math.cos(P.angle),X.penumbraCos=Math.cos(P.angle*(1-P.penumbra)),X.decay=P.decay,n.spot[b]=X;let ee=P.shadow;if(P.map&&(n.spotLightMap[S]=P.map,S++,ee.updateMatrices(P),P.castShadow&&z++),n.spotLightMatrix[b]=ee.matrix,P.castShadow){let te=t.get(P);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.spotShadow[b]=te,n.spotShadowMap[b]=ie,y++}b++}else if(P.isRectAreaLight){let X=e.get(P);X.color.copy(q).multiplyScalar(j),X.halfWidth.set(P.width*.5,0,0),X.halfHeight.set(0,P.height*.5,0),n.rectArea[T]=X,T++}else if(P.isPointLight){let X=e.get(P);if(X.color.copy(P.color).multiplyScalar(P.intensity),X.distance=P.distance,X.decay=P.decay,P.castShadow){let ee=P.shadow,te=t.get(P);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,te.shadowCameraNear=ee.camera.near,te.shadowCameraFar=ee.camera.far,n.pointShadow[m]=te,n.pointShadowMap[m]=ie,n.pointShadowMatrix[m]=P.shadow.matrix,A++}n.point[m]=X,m++}else if(P.isHemisphereLight){let X=e.get(P);X.skyColor.copy(P.color).multiplyScalar(j),X.groundColor.copy(P.groundColor).multiplyScalar(j),n.hemi[M]=X,M++}}T>0&&(r.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=me.LTC_FLOAT_1,n.rectAreaLTC2=me.LTC_FLOAT_2):(n.rectAreaLTC1=me.LTC_HALF_1,n.rectAreaLTC2=me.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=d,n.ambient[2]=u;let U=n.hash;(U.sunLength!==f||U.directionalLength!==g||U.pointLength!==m||U.spotLength!==b||U.rectAreaLength!==T||U.hemiLength!==M||U.numSunShadows!==p||U.numDirectionalShadows!==E||U.numPointShadows!==A||U.numSpotShadows!==y||U.numSpotMaps!==S||U.numLightProbes!==L)&&(n.sun.length=f,n.directional.length=g,n.spot.length=b,n.rectArea.length=T,n.point.length=m,n.hemi.length=M,n.sunShadow.length=p,n.sunShadowMap.length=p,n.sunShadowMatrix.length=v,n.sunShadowCascade.length=v,n.directionalShadow.length=E,n.directionalShadowMap.length=E,n.directionalShadowMatrix.length=E,n.pointShadow.length=A,n.pointShadowMap.length=A,n.pointShadowMatrix.length=A,n.spotShadow.length=y,n.spotShadowMap.length=y,n.spotLightMatrix.length=y+S-z,n.spotLightMap.length=S,n.numSpotLightShadowsWithMaps=z,n.numLightProbes=L,U.sunLength=f,U.directionalLength=g,U.pointLength=m,U.spotLength=b,U.rectAreaLength=T,U.hemiLength=M,U.numSunShadows=p,U.numDirectionalShadows=E,U.numPointShadows=A,U.numSpotShadows=y,U.numSpotMaps=S,U.numLightProbes=L,n.version=Bx++)}function l(c,h){let d=0,u=0,f=0,p=0,v=0,g=0,m=h.matrixWorldInverse;for(let b=0,T=c.length;b<T;b++){let M=c[b];if(M.isSunLight){let E=n.sun[d];E.direction.setFromMatrixPosition(M.matrixWorld),E.direction.transformDirection(m),d++}else if(M.isDirectionalLight){let E=n.directional[u];E.direction.setFromMatrixPosition(M.matrixWorld),i.setFromMatrixPosition(M.target.matrixWorld),E.direction.sub(i),E.direction.transformDirection(m),u++}else if(M.isSpotLight){let E=n.spot[p];E.position.setFromMatrixPosition(M.matrixWorld),E.position.applyMatrix4(m),E.direction.setFromMatrixPosition(M.matrixWorld),i.setFromMatrixPosition(M.target.matrixWorld),E.direction.sub(i),E.direction.transformDirection(m),p++}else if(M.isRectAreaLight){let E=n.rectArea[v];E.position.setFromMatrixPosition(M.matrixWorld),E.position.applyMatrix4(m),o.identity(),s.copy(M.matrixWorld),s.premultiply(m),o.extractRotation(s),E.halfWidth.set(M.width*.5,0,0),E.halfHeight.set(0,M.height*.5,0),E.halfWidth.applyMatrix4(o),E.halfHeight.applyMatrix4(o),v++}else if(M.isPointLight){let E=n.point[f];E.position.setFromMatrixPosition(M.matrixWorld),E.position.applyMatrix4(m),f++}else if(M.isHemisphereLight){let E=n.hemi[g];E.direction.setFromMatrixPosition(M.matrixWorld),E.direction.transformDirection(m),g++}}}return{setup:a,setupView:l,state:n}}function tf(r){let e=new kx(r),t=[],n=[],i=[];function s(d){h.camera=d,t.length=0,n.length=0,i.length=0}function o(d){d.isLightProbeGrid?i.push(d):t.push(d)}function a(d){n.push(d)}function l(){e.setup(t),i.sort((d,u)=>d.priority-u.priority||d.id-u.id)}function c(d){e.setupView(t,d)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:i,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function Vx(r){let e=new WeakMap;function t(i,s=0){let o=e.get(i),a;return o===void 0?(a=new tf(r),e.set(i,[a])):s>=o.length?(a=new tf(r),o.push(a)):a=o[s],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var Gx=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Hx=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,Wx=[new R(1,0,0),new R(-1,0,0),new R(0,1,0),new R(0,-1,0),new R(0,0,1),new R(0,0,-1)],Xx=[new R(0,-1,0),new R(0,-1,0),new R(0,0,1),new R(0,0,-1),new R(0,-1,0),new R(0,-1,0)],nf=new Fe,ps=new R,lh=new R;function qx(r,e,t){let n=new Qn,i=new He,s=new He,o=new ut,a=new Io,l=new Po,c={},h=t.maxTextureSize,d={[vi]:zt,[zt]:vi,[tn]:tn},u=new Fn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new He},radius:{value:4}},vertexShader:Gx,fragmentShader:Hx}),f=u.clone();f.defines.HORIZONTAL_PASS=1;let p=new Je;p.setAttribute("position",new Te(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new rt(p,u),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ss;let m=this.type;this.render=function(A,y,S){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||A.length===0)return;this.type===Zu&&(Le("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ss);let z=r.getRenderTarget(),L=r.getActiveCubeFace(),U=r.getActiveMipmapLevel(),V=r.state;V.setBlending(Ui),V.buffers.depth.getReversed()===!0?V.buffers.color.setClear(0,0,0,0):V.buffers.color.setClear(1,1,1,1),V.buffers.depth.setTest(!0),V.setScissorTest(!1);let Y=m!==this.type;Y&&y.traverse(function(P){P.material&&(Array.isArray(P.material)?P.material.forEach(q=>q.needsUpdate=!0):P.material.needsUpdate=!0)});for(let P=0,q=A.length;P<q;P++){let j=A[P],G=j.shadow;if(G===void 0){Le("WebGLShadowMap:",j,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;i.copy(G.mapSize);let ie=G.getFrameExtents();i.multiply(ie),s.copy(G.mapSize),(i.x>h||i.y>h)&&(i.x>h&&(s.x=Math.floor(h/ie.x),i.x=s.x*ie.x,G.mapSize.x=s.x),i.y>h&&(s.y=Math.floor(h/ie.y),i.y=s.y*ie.y,G.mapSize.y=s.y));let X=r.state.buffers.depth.getReversed();if(G.camera._reversedDepth=X,G.map===null||Y===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===mr){if(j.isPointLight){Le("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new wt(i.x,i.y,{format:zn,type:Rn,minFilter:Et,magFilter:Et,generateMipmaps:!1}),G.map.texture.name=j.name+".shadowMap",G.map.depthTexture=new cn(i.x,i.y,un),G.map.depthTexture.name=j.name+".shadowMapDepth",G.map.depthTexture.format=Kn,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=yt,G.map.depthTexture.magFilter=yt}else j.isPointLight?(G.map=new gs(i.x),G.map.depthTexture=new Qr(i.x,Kt)):(G.map=new wt(i.x,i.y),G.map.depthTexture=new cn(i.x,i.y,Kt)),G.map.depthTexture.name=j.name+".shadowMap",G.map.depthTexture.format=Kn,this.type===ss?(G.map.depthTexture.compareFunction=X?Qc:fs,G.map.depthTexture.minFilter=Et,G.map.depthTexture.magFilter=Et):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=yt,G.map.depthTexture.magFilter=yt);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==i.x||G.map.height!==i.y)&&G.map.setSize(i.x,i.y);let ee=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();j.isPointLight!==!0&&G.updateMatrices(j,S);let te=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:S.layers;for(let we=0;we<ee;we++){let Oe=G.getCamera(we);if(j.isPointLight){let J=G.camera,ge=G.matrix,be=j.distance||J.far;be!==J.far&&(J.far=be,J.updateProjectionMatrix()),ps.setFromMatrixPosition(j.matrixWorld),J.position.copy(ps),lh.copy(J.position),lh.add(Wx[we]),J.up.copy(Xx[we]),J.lookAt(lh),J.updateMatrixWorld(),ge.makeTranslation(-ps.x,-ps.y,-ps.z),nf.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),G._frustum.setFromProjectionMatrix(nf,J.coordinateSystem,J.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)r.setRenderTarget(G.map,we),r.clear();else{we===0&&(r.setRenderTarget(G.map),r.clear());let J=G.getViewport(we);o.set(s.x*J.x,s.y*J.y,s.x*J.z,s.y*J.w),V.viewport(o)}n=G.getFrustum(we),M(y,S,Oe,j,te,this.type)}G.isPointLightShadow!==!0&&this.type===mr&&b(G,S),G.needsUpdate=!1}m=this.type,g.needsUpdate=!1,r.setRenderTarget(z,L,U)};function b(A,y){let S=e.update(v);u.defines.VSM_SAMPLES!==A.blurSamples&&(u.defines.VSM_SAMPLES=A.blurSamples,f.defines.VSM_SAMPLES=A.blurSamples,u.needsUpdate=!0,f.needsUpdate=!0),A.mapPass===null?A.mapPass=new wt(i.x,i.y,{format:zn,type:Rn}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),u.uniforms.shadow_pass.value=A.map.depthTexture,u.uniforms.resolution.value.set(A.map.width,A.map.height),u.uniforms.radius.value=A.radius,r.setRenderTarget(A.mapPass),r.clear(),r.renderBufferDirect(y,null,S,u,v,null),f.uniforms.shadow_pass.value=A.mapPass.texture,f.uniforms.resolution.value.set(A.map.width,A.map.height),f.uniforms.radius.value=A.radius,r.setRenderTarget(A.map),r.clear(),r.renderBufferDirect(y,null,S,f,v,null)}function T(A,y,S,z){let L=null,U=S.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(U!==void 0)L=U;else if(L=S.isPointLight===!0?l:a,r.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let V=L.uuid,Y=y.uuid,P=c[V];P===void 0&&(P={},c[V]=P);let q=P[Y];q===void 0&&(q=L.clone(),P[Y]=q,y.addEventListener("dispose",E)),L=q}if(L.visible=y.visible,L.wireframe=y.wireframe,z===mr?L.side=y.shadowSide!==null?y.shadowSide:y.side:L.side=y.shadowSide!==null?y.shadowSide:d[y.side],L.alphaMap=y.alphaMap,L.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,L.map=y.map,L.clipShadows=y.clipShadows,L.clippingPlanes=y.clippingPlanes,L.clipIntersection=y.clipIntersection,L.displacementMap=y.displacementMap,L.displacementScale=y.displacementScale,L.displacementBias=y.displacementBias,L.wireframeLinewidth=y.wireframeLinewidth,L.linewidth=y.linewidth,S.isPointLight===!0&&L.isMeshDistanceMaterial===!0){let V=r.properties.get(L);V.light=S}return L}function M(A,y,S,z,L,U){if(A.visible===!1)return;if(A.layers.test(L)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&U===mr)&&(!A.frustumCulled||A.intersectsFrustum(n))){A.modelViewMatrix.multiplyMatrices(S.matrixWorldInverse,A.matrixWorld);let P=e.update(A),q=A.material;if(Array.isArray(q)){let j=P.groups;for(let G=0,ie=j.length;G<ie;G++){let X=j[G],ee=q[X.materialIndex];if(ee&&ee.visible){let te=T(A,ee,z,U);A.onBeforeShadow(r,A,y,S,P,te,X),r.renderBufferDirect(S,null,P,te,A,X),A.onAfterShadow(r,A,y,S,P,te,X)}}}else if(q.visible){let j=T(A,q,z,U);A.onBeforeShadow(r,A,y,S,P,j,null),r.renderBufferDirect(S,null,P,j,A,null),A.onAfterShadow(r,A,y,S,P,j,null)}}let Y=A.children;for(let P=0,q=Y.length;P<q;P++)M(Y[P],y,S,z,L,U)}function E(A){A.target.removeEventListener("dispose",E);for(let S in c){let z=c[S],L=A.target.uuid;L in z&&(z[L].dispose(),delete z[L])}}}function $x(r,e){function t(){let C=!1,K=new ut,H=null,ce=new ut(0,0,0,0);return{setMask:function(se){H!==se&&!C&&(r.colorMask(se,se,se,se),H=se)},setLocked:function(se){C=se},setClear:function(se,ae,Ee,Ve,re){re===!0&&(se*=Ve,ae*=Ve,Ee*=Ve),K.set(se,ae,Ee,Ve),ce.equals(K)===!1&&(r.clearColor(se,ae,Ee,Ve),ce.copy(K))},reset:function(){C=!1,H=null,ce.set(-1,0,0,0)}}}function n(){let C=!1,K=!1,H=null,ce=null,se=null;return{setReversed:function(ae){if(K!==ae){let Ee=e.get("EXT_clip_control");ae?Ee.clipControlEXT(Ee.LOWER_LEFT_EXT,Ee.ZERO_TO_ONE_EXT):Ee.clipControlEXT(Ee.LOWER_LEFT_EXT,Ee.NEGATIVE_ONE_TO_ONE_EXT),K=ae;let Ve=se;se=null,this.setClear(Ve)}},getReversed:function(){return K},setTest:function(ae){ae?ye(r.DEPTH_TEST):ze(r.DEPTH_TEST)},setMask:function(ae){H!==ae&&!C&&(r.depthMask(ae),H=ae)},setFunc:function(ae){if(K&&(ae=Cd[ae]),ce!==ae){switch(ae){case co:r.depthFunc(r.NEVER);break;case ho:r.depthFunc(r.ALWAYS);break;case uo:r.depthFunc(r.LESS);break;case sr:r.depthFunc(r.LEQUAL);break;case fo:r.depthFunc(r.EQUAL);break;case po:r.depthFunc(r.GEQUAL);break;case mo:r.depthFunc(r.GREATER);break;case go:r.depthFunc(r.NOTEQUAL);break;default:r.depthFunc(r.LEQUAL)}ce=ae}},setLocked:function(ae){C=ae},setClear:function(ae){se!==ae&&(se=ae,K&&(ae=1-ae),r.clearDepth(ae))},reset:function(){C=!1,H=null,ce=null,se=null,K=!1}}}function i(){let C=!1,K=null,H=null,ce=null,se=null,ae=null,Ee=null,Ve=null,re=null;return{setTest:function(Ce){C||(Ce?ye(r.STENCIL_TEST):ze(r.STENCIL_TEST))},setMask:function(Ce){K!==Ce&&!C&&(r.stencilMask(Ce),K=Ce)},setFunc:function(Ce,ke,pe){(H!==Ce||ce!==ke||se!==pe)&&(r.stencilFunc(Ce,ke,pe),H=Ce,ce=ke,se=pe)},setOp:function(Ce,ke,pe){(ae!==Ce||Ee!==ke||Ve!==pe)&&(r.stencilOp(Ce,ke,pe),ae=Ce,Ee=ke,Ve=pe)},setLocked:function(Ce){C=Ce},setClear:function(Ce){re!==Ce&&(r.clearStencil(Ce),re=Ce)},reset:function(){C=!1,K=null,H=null,ce=null,se=null,ae=null,Ee=null,Ve=null,re=null}}}let s=new t,o=new n,a=new i,l={},c=new WeakMap,h={},d={},u={},f=new WeakMap,p=[],v=null,g=!1,m=null,b=null,T=null,M=null,E=null,A=null,y=null,S=new xe(0,0,0),z=0,L=!1,U=null,V=null,Y=null,P=null,q=null,j=r.getParameter(r.MAX_COMBINED_TEXTURE_IMAGE_UNITS),G=!1,ie=0,X=r.getParameter(r.VERSION);X.indexOf("WebGL")!==-1?(ie=parseFloat(/^WebGL (\d)/.exec(X)[1]),G=ie>=1):X.indexOf("OpenGL ES")!==-1&&(ie=parseFloat(/^OpenGL ES (\d)/.exec(X)[1]),G=ie>=2);let ee=null,te={},we=r.getParameter(r.SCISSOR_BOX),Oe=r.getParameter(r.VIEWPORT),J=new ut().fromArray(we),ge=new ut().fromArray(Oe);function be(C,K,H,ce){let se=new Uint8Array(4),ae=r.createTexture();r.bindTexture(C,ae),r.texParameteri(C,r.TEXTURE_MIN_FILTER,r.NEAREST),r.texParameteri(C,r.TEXTURE_MAG_FILTER,r.NEAREST);for(let Ee=0;Ee<H;Ee++)C===r.TEXTURE_3D||C===r.TEXTURE_2D_ARRAY?r.texImage3D(K,0,r.RGBA,1,1,ce,0,r.RGBA,r.UNSIGNED_BYTE,se):r.texImage2D(K+Ee,0,r.RGBA,1,1,0,r.RGBA,r.UNSIGNED_BYTE,se);return ae}let Ie={};Ie[r.TEXTURE_2D]=be(r.TEXTURE_2D,r.TEXTURE_2D,1),Ie[r.TEXTURE_CUBE_MAP]=be(r.TEXTURE_CUBE_MAP,r.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ie[r.TEXTURE_2D_ARRAY]=be(r.TEXTURE_2D_ARRAY,r.TEXTURE_2D_ARRAY,1,1),Ie[r.TEXTURE_3D]=be(r.TEXTURE_3D,r.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ye(r.DEPTH_TEST),o.setFunc(sr),Qt(!1),mt(Pc),ye(r.CULL_FACE),Nt(Ui);function ye(C){h[C]!==!0&&(r.enable(C),h[C]=!0)}function ze(C){h[C]!==!1&&(r.disable(C),h[C]=!1)}function bt(C,K){return u[C]!==K?(r.bindFramebuffer(C,K),u[C]=K,C===r.DRAW_FRAMEBUFFER&&(u[r.FRAMEBUFFER]=K),C===r.FRAMEBUFFER&&(u[r.DRAW_FRAMEBUFFER]=K),!0):!1}function De(C,K){let H=p,ce=!1;if(C){H=f.get(K),H===void 0&&(H=[],f.set(K,H));let se=C.textures;if(H.length!==se.length||H[0]!==r.COLOR_ATTACHMENT0){for(let ae=0,Ee=se.length;ae<Ee;ae++)H[ae]=r.COLOR_ATTACHMENT0+ae;H.length=se.length,ce=!0}}else H[0]!==r.BACK&&(H[0]=r.BACK,ce=!0);ce&&r.drawBuffers(H)}function Qe(C){return v!==C?(r.useProgram(C),v=C,!0):!1}let st={[Fi]:r.FUNC_ADD,[Ku]:r.FUNC_SUBTRACT,[ju]:r.FUNC_REVERSE_SUBTRACT};st[Qu]=r.MIN,st[ed]=r.MAX;let We={[td]:r.ZERO,[nd]:r.ONE,[id]:r.SRC_COLOR,[Uc]:r.SRC_ALPHA,[cd]:r.SRC_ALPHA_SATURATE,[ad]:r.DST_COLOR,[sd]:r.DST_ALPHA,[rd]:r.ONE_MINUS_SRC_COLOR,[Fc]:r.ONE_MINUS_SRC_ALPHA,[ld]:r.ONE_MINUS_DST_COLOR,[od]:r.ONE_MINUS_DST_ALPHA,[hd]:r.CONSTANT_COLOR,[ud]:r.ONE_MINUS_CONSTANT_COLOR,[dd]:r.CONSTANT_ALPHA,[fd]:r.ONE_MINUS_CONSTANT_ALPHA};function Nt(C,K,H,ce,se,ae,Ee,Ve,re,Ce){if(C===Ui){g===!0&&(ze(r.BLEND),g=!1);return}if(g===!1&&(ye(r.BLEND),g=!0),C!==Ju){if(C!==m||Ce!==L){if((b!==Fi||E!==Fi)&&(r.blendEquation(r.FUNC_ADD),b=Fi,E=Fi),Ce)switch(C){case gr:r.blendFuncSeparate(r.ONE,r.ONE_MINUS_SRC_ALPHA,r.ONE,r.ONE_MINUS_SRC_ALPHA);break;case Lc:r.blendFunc(r.ONE,r.ONE);break;case Dc:r.blendFuncSeparate(r.ZERO,r.ONE_MINUS_SRC_COLOR,r.ZERO,r.ONE);break;case Nc:r.blendFuncSeparate(r.DST_COLOR,r.ONE_MINUS_SRC_ALPHA,r.ZERO,r.ONE);break;default:Ne("WebGLState: Invalid blending: ",C);break}else switch(C){case gr:r.blendFuncSeparate(r.SRC_ALPHA,r.ONE_MINUS_SRC_ALPHA,r.ONE,r.ONE_MINUS_SRC_ALPHA);break;case Lc:r.blendFuncSeparate(r.SRC_ALPHA,r.ONE,r.ONE,r.ONE);break;case Dc:Ne("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Nc:Ne("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ne("WebGLState: Invalid blending: ",C);break}T=null,M=null,A=null,y=null,S.set(0,0,0),z=0,m=C,L=Ce}return}se=se||K,ae=ae||H,Ee=Ee||ce,(K!==b||se!==E)&&(r.blendEquationSeparate(st[K],st[se]),b=K,E=se),(H!==T||ce!==M||ae!==A||Ee!==y)&&(r.blendFuncSeparate(We[H],We[ce],We[ae],We[Ee]),T=H,M=ce,A=ae,y=Ee),(Ve.equals(S)===!1||re!==z)&&(r.blendColor(Ve.r,Ve.g,Ve.b,re),S.copy(Ve),z=re),m=C,L=!1}function At(C,K){C.side===tn?ze(r.CULL_FACE):ye(r.CULL_FACE);let H=C.side===zt;K&&(H=!H),Qt(H),C.blending===gr&&C.transparent===!1?Nt(Ui):Nt(C.blending,C.blendEquation,C.blendSrc,C.blendDst,C.blendEquationAlpha,C.blendSrcAlpha,C.blendDstAlpha,C.blendColor,C.blendAlpha,C.premultipliedAlpha),o.setFunc(C.depthFunc),o.setTest(C.depthTest),o.setMask(C.depthWrite),s.setMask(C.colorWrite);let ce=C.stencilWrite;a.setTest(ce),ce&&(a.setMask(C.stencilWriteMask),a.setFunc(C.stencilFunc,C.stencilRef,C.stencilFuncMask),a.setOp(C.stencilFail,C.stencilZFail,C.stencilZPass)),It(C.polygonOffset,C.polygonOffsetFactor,C.polygonOffsetUnits),C.alphaToCoverage===!0?ye(r.SAMPLE_ALPHA_TO_COVERAGE):ze(r.SAMPLE_ALPHA_TO_COVERAGE)}function Qt(C){U!==C&&(C?r.frontFace(r.CW):r.frontFace(r.CCW),U=C)}function mt(C){C!==$u?(ye(r.CULL_FACE),C!==V&&(C===Pc?r.cullFace(r.BACK):C===Yu?r.cullFace(r.FRONT):r.cullFace(r.FRONT_AND_BACK))):ze(r.CULL_FACE),V=C}function Ln(C){C!==Y&&(G&&r.lineWidth(C),Y=C)}function It(C,K,H){C?(ye(r.POLYGON_OFFSET_FILL),(P!==K||q!==H)&&(P=K,q=H,o.getReversed()&&(K=-K,H=-H),r.polygonOffset(K,H))):ze(r.POLYGON_OFFSET_FILL)}function mn(C){C?ye(r.SCISSOR_TEST):ze(r.SCISSOR_TEST)}function gn(C){C===void 0&&(C=r.TEXTURE0+j-1),ee!==C&&(r.activeTexture(C),ee=C)}function yn(C,K,H){H===void 0&&(ee===null?H=r.TEXTURE0+j-1:H=ee);let ce=te[H];ce===void 0&&(ce={type:void 0,texture:void 0},te[H]=ce),(ce.type!==C||ce.texture!==K)&&(ee!==H&&(r.activeTexture(H),ee=H),r.bindTexture(C,K||Ie[C]),ce.type=C,ce.texture=K)}function D(){let C=te[ee];C!==void 0&&C.type!==void 0&&(r.bindTexture(C.type,null),C.type=void 0,C.texture=void 0)}function vn(){try{r.compressedTexImage2D(...arguments)}catch(C){Ne("WebGLState:",C)}}function dt(){try{r.compressedTexImage3D(...arguments)}catch(C){Ne("WebGLState:",C)}}function ft(){try{r.texSubImage2D(...arguments)}catch(C){Ne("WebGLState:",C)}}function fe(){try{r.texSubImage3D(...arguments)}catch(C){Ne("WebGLState:",C)}}function Tt(){try{r.compressedTexSubImage2D(...arguments)}catch(C){Ne("WebGLState:",C)}}function Pe(){try{r.compressedTexSubImage3D(...arguments)}catch(C){Ne("WebGLState:",C)}}function Ue(){try{r.texStorage2D(...arguments)}catch(C){Ne("WebGLState:",C)}}function w(){try{r.texStorage3D(...arguments)}catch(C){Ne("WebGLState:",C)}}function x(){try{r.texImage2D(...arguments)}catch(C){Ne("WebGLState:",C)}}function O(){try{r.texImage3D(...arguments)}catch(C){Ne("WebGLState:",C)}}function ne(C){return d[C]!==void 0?d[C]:r.getParameter(C)}function Q(C,K){d[C]!==K&&(r.pixelStorei(C,K),d[C]=K)}function oe(C){J.equals(C)===!1&&(r.scissor(C.x,C.y,C.z,C.w),J.copy(C))}function ue(C){ge.equals(C)===!1&&(r.viewport(C.x,C.y,C.z,C.w),ge.copy(C))}function $(C,K){let H=c.get(K);H===void 0&&(H=new WeakMap,c.set(K,H));let ce=H.get(C);ce===void 0&&(ce=r.getUniformBlockIndex(K,C.name),r.uniformBlockBinding(K,ce,ce),H.set(C,ce))}function Z(C,K,H){let se=c.get(K).get(C);l[se]!==H&&(r.bindBufferBase(r.UNIFORM_BUFFER,se,H),l[se]=H)}function le(){r.disable(r.BLEND),r.disable(r.CULL_FACE),r.disable(r.DEPTH_TEST),r.disable(r.POLYGON_OFFSET_FILL),r.disable(r.SCISSOR_TEST),r.disable(r.STENCIL_TEST),r.disable(r.SAMPLE_ALPHA_TO_COVERAGE),r.blendEquation(r.FUNC_ADD),r.blendFunc(r.ONE,r.ZERO),r.blendFuncSeparate(r.ONE,r.ZERO,r.ONE,r.ZERO),r.blendColor(0,0,0,0),r.colorMask(!0,!0,!0,!0),r.clearColor(0,0,0,0),r.depthMask(!0),r.depthFunc(r.LESS),o.setReversed(!1),r.clearDepth(1),r.stencilMask(4294967295),r.stencilFunc(r.ALWAYS,0,4294967295),r.stencilOp(r.KEEP,r.KEEP,r.KEEP),r.clearStencil(0),r.cullFace(r.BACK),r.frontFace(r.CCW),r.polygonOffset(0,0),r.activeTexture(r.TEXTURE0),r.bindFramebuffer(r.FRAMEBUFFER,null),r.bindFramebuffer(r.DRAW_FRAMEBUFFER,null),r.bindFramebuffer(r.READ_FRAMEBUFFER,null),r.useProgram(null),r.lineWidth(1),r.scissor(0,0,r.canvas.width,r.canvas.height),r.viewport(0,0,r.canvas.width,r.canvas.height),r.pixelStorei(r.PACK_ALIGNMENT,4),r.pixelStorei(r.UNPACK_ALIGNMENT,4),r.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,!1),r.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),r.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,r.BROWSER_DEFAULT_WEBGL),r.pixelStorei(r.PACK_ROW_LENGTH,0),r.pixelStorei(r.PACK_SKIP_PIXELS,0),r.pixelStorei(r.PACK_SKIP_ROWS,0),r.pixelStorei(r.UNPACK_ROW_LENGTH,0),r.pixelStorei(r.UNPACK_IMAGE_HEIGHT,0),r.pixelStorei(r.UNPACK_SKIP_PIXELS,0),r.pixelStorei(r.UNPACK_SKIP_ROWS,0),r.pixelStorei(r.UNPACK_SKIP_IMAGES,0),h={},d={},ee=null,te={},u={},l={},f=new WeakMap,p=[],v=null,g=!1,m=null,b=null,T=null,M=null,E=null,A=null,y=null,S=new xe(0,0,0),z=0,L=!1,U=null,V=null,Y=null,P=null,q=null,J.set(0,0,r.canvas.width,r.canvas.height),ge.set(0,0,r.canvas.width,r.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:ye,disable:ze,bindFramebuffer:bt,drawBuffers:De,useProgram:Qe,setBlending:Nt,setMaterial:At,setFlipSided:Qt,setCullFace:mt,setLineWidth:Ln,setPolygonOffset:It,setScissorTest:mn,activeTexture:gn,bindTexture:yn,unbindTexture:D,compressedTexImage2D:vn,compressedTexImage3D:dt,texImage2D:x,texImage3D:O,pixelStorei:Q,getParameter:ne,updateUBOMapping:$,uniformBlockBinding:Z,texStorage2D:Ue,texStorage3D:w,texSubImage2D:ft,texSubImage3D:fe,compressedTexSubImage2D:Tt,compressedTexSubImage3D:Pe,scissor:oe,viewport:ue,reset:le}}function Yx(r,e,t,n,i,s,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new He,h=new WeakMap,d=new Set,u,f=new WeakMap,p=new Set,v=new FinalizationRegistry(w=>p.delete(w)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(w,x){return g?new OffscreenCanvas(w,x):qr("canvas")}function b(w,x,O){let ne=1,Q=Ue(w);if((Q.width>O||Q.height>O)&&(ne=O/Math.max(Q.width,Q.height)),ne<1)if(typeof HTMLImageElement<"u"&&w instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&w instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&w instanceof ImageBitmap||typeof VideoFrame<"u"&&w instanceof VideoFrame){let oe=Math.floor(ne*Q.width),ue=Math.floor(ne*Q.height);u===void 0&&(u=m(oe,ue));let $=x?m(oe,ue):u;return $.width=oe,$.height=ue,$.getContext("2d").drawImage(w,0,0,oe,ue),Le("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+oe+"x"+ue+")."),$}else return"data"in w&&Le("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),w;return w}function T(w){return w.generateMipmaps}function M(w){r.generateMipmap(w)}function E(w){return w.isWebGLCubeRenderTarget?r.TEXTURE_CUBE_MAP:w.isWebGL3DRenderTarget?r.TEXTURE_3D:w.isWebGLArrayRenderTarget||w.isCompressedArrayTexture?r.TEXTURE_2D_ARRAY:r.TEXTURE_2D}function A(w,x,O,ne,Q,oe=!1){if(w!==null){if(r[w]!==void 0)return r[w];Le("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+w+"'")}let ue;ne&&(ue=e.get("EXT_texture_norm16"),ue||Le("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let $=x;if(x===r.RED&&(O===r.FLOAT&&($=r.R32F),O===r.HALF_FLOAT&&($=r.R16F),O===r.UNSIGNED_BYTE&&($=r.R8),O===r.UNSIGNED_SHORT&&ue&&($=ue.R16_EXT),O===r.SHORT&&ue&&($=ue.R16_SNORM_EXT)),x===r.RED_INTEGER&&(O===r.UNSIGNED_BYTE&&($=r.R8UI),O===r.UNSIGNED_SHORT&&($=r.R16UI),O===r.UNSIGNED_INT&&($=r.R32UI),O===r.BYTE&&($=r.R8I),O===r.SHORT&&($=r.R16I),O===r.INT&&($=r.R32I)),x===r.RG&&(O===r.FLOAT&&($=r.RG32F),O===r.HALF_FLOAT&&($=r.RG16F),O===r.UNSIGNED_BYTE&&($=r.RG8),O===r.UNSIGNED_SHORT&&ue&&($=ue.RG16_EXT),O===r.SHORT&&ue&&($=ue.RG16_SNORM_EXT)),x===r.RG_INTEGER&&(O===r.UNSIGNED_BYTE&&($=r.RG8UI),O===r.UNSIGNED_SHORT&&($=r.RG16UI),O===r.UNSIGNED_INT&&($=r.RG32UI),O===r.BYTE&&($=r.RG8I),O===r.SHORT&&($=r.RG16I),O===r.INT&&($=r.RG32I)),x===r.RGB_INTEGER&&(O===r.UNSIGNED_BYTE&&($=r.RGB8UI),O===r.UNSIGNED_SHORT&&($=r.RGB16UI),O===r.UNSIGNED_INT&&($=r.RGB32UI),O===r.BYTE&&($=r.RGB8I),O===r.SHORT&&($=r.RGB16I),O===r.INT&&($=r.RGB32I)),x===r.RGBA_INTEGER&&(O===r.UNSIGNED_BYTE&&($=r.RGBA8UI),O===r.UNSIGNED_SHORT&&($=r.RGBA16UI),O===r.UNSIGNED_INT&&($=r.RGBA32UI),O===r.BYTE&&($=r.RGBA8I),O===r.SHORT&&($=r.RGBA16I),O===r.INT&&($=r.RGBA32I)),x===r.RGB&&(O===r.UNSIGNED_SHORT&&ue&&($=ue.RGB16_EXT),O===r.SHORT&&ue&&($=ue.RGB16_SNORM_EXT),O===r.UNSIGNED_INT_5_9_9_9_REV&&($=r.RGB9_E5),O===r.UNSIGNED_INT_10F_11F_11F_REV&&($=r.R11F_G11F_B10F)),x===r.RGBA){let Z=oe?Wr:$e.getTransfer(Q);O===r.FLOAT&&($=r.RGBA32F),O===r.HALF_FLOAT&&($=r.RGBA16F),O===r.UNSIGNED_BYTE&&($=Z===je?r.SRGB8_ALPHA8:r.RGBA8),O===r.UNSIGNED_SHORT&&ue&&($=ue.RGBA16_EXT),O===r.SHORT&&ue&&($=ue.RGBA16_SNORM_EXT),O===r.UNSIGNED_SHORT_4_4_4_4&&($=r.RGBA4),O===r.UNSIGNED_SHORT_5_5_5_1&&($=r.RGB5_A1)}return($===r.R16F||$===r.R32F||$===r.RG16F||$===r.RG32F||$===r.RGBA16F||$===r.RGBA32F)&&e.get("EXT_color_buffer_float"),$}function y(w,x){let O;return w?x===null||x===Kt||x===Bi?O=r.DEPTH24_STENCIL8:x===un?O=r.DEPTH32F_STENCIL8:x===vr&&(O=r.DEPTH24_STENCIL8,Le("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):x===null||x===Kt||x===Bi?O=r.DEPTH_COMPONENT24:x===un?O=r.DEPTH_COMPONENT32F:x===vr&&(O=r.DEPTH_COMPONENT16),O}function S(w,x){return T(w)===!0||w.isFramebufferTexture&&w.minFilter!==yt&&w.minFilter!==Et?Math.log2(Math.max(x.width,x.height))+1:w.mipmaps.length>0?w.mipmaps.length:w.isCompressedTexture&&Array.isArray(w.image)?x.mipmaps.length:1}function z(w){let x=new WeakRef(w);n.get(w).__ref=x,p.add(x),v.register(w,x,x)}function L(w){let x=n.get(w).__ref;x!==void 0&&(p.delete(x),v.unregister(x))}function U(w){Y(w.target)}function V(w){P(w.target)}function Y(w){w.removeEventListener("dispose",U),L(w),j(w),w.isVideoTexture&&h.delete(w),w.isHTMLTexture&&d.delete(w)}function P(w){w.removeEventListener("dispose",V),L(w),ie(w)}function q(){for(let w of p){let x=w.deref();x!==void 0&&(x.isRenderTarget===!0?P(x):Y(x))}p.clear(),d.clear()}function j(w){let x=n.get(w);if(x.__webglInit===void 0)return;let O=w.source,ne=f.get(O);if(ne){let Q=ne[x.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&G(w),Object.keys(ne).length===0&&f.delete(O)}n.remove(w)}function G(w){let x=n.get(w);r.deleteTexture(x.__webglTexture);let O=w.source,ne=f.get(O);delete ne[x.__cacheKey],o.memory.textures--}function ie(w){let x=n.get(w);x.__depthDisposeCallback&&x.__depthDisposeCallback();let O=w.depthTexture;if(O&&O.renderTarget===w&&Y(O),w.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(x.__webglFramebuffer[Q]))for(let oe=0;oe<x.__webglFramebuffer[Q].length;oe++)r.deleteFramebuffer(x.__webglFramebuffer[Q][oe]);else r.deleteFramebuffer(x.__webglFramebuffer[Q]);x.__webglDepthbuffer&&r.deleteRenderbuffer(x.__webglDepthbuffer[Q])}else{if(Array.isArray(x.__webglFramebuffer))for(let Q=0;Q<x.__webglFramebuffer.length;Q++)r.deleteFramebuffer(x.__webglFramebuffer[Q]);else r.deleteFramebuffer(x.__webglFramebuffer);if(x.__webglDepthbuffer&&r.deleteRenderbuffer(x.__webglDepthbuffer),x.__webglMultisampledFramebuffer&&r.deleteFramebuffer(x.__webglMultisampledFramebuffer),x.__webglColorRenderbuffer)for(let Q=0;Q<x.__webglColorRenderbuffer.length;Q++)x.__webglColorRenderbuffer[Q]&&r.deleteRenderbuffer(x.__webglColorRenderbuffer[Q]);x.__webglDepthRenderbuffer&&r.deleteRenderbuffer(x.__webglDepthRenderbuffer)}let ne=w.textures;for(let Q=0,oe=ne.length;Q<oe;Q++){let ue=n.get(ne[Q]);ue.__webglTexture&&(r.deleteTexture(ue.__webglTexture),o.memory.textures--),n.remove(ne[Q])}n.remove(w)}let X=0;function ee(){X=0}function te(){return X}function we(w){X=w}function Oe(){let w=X;return w>=i.maxTextures&&Le("WebGLTextures: Trying to use "+(w+1)+" texture units while this GPU supports only "+i.maxTextures),X+=1,w}function J(w){let x=[];return x.push(w.wrapS),x.push(w.wrapT),x.push(w.wrapR||0),x.push(w.magFilter),x.push(w.minFilter),x.push(w.anisotropy),x.push(w.internalFormat),x.push(w.format),x.push(w.type),x.push(w.generateMipmaps),x.push(w.mipmapsAutoUpdate),x.push(w.premultiplyAlpha),x.push(w.flipY),x.push(w.unpackAlignment),x.push(w.colorSpace),x.join()}function ge(w,x){let O=n.get(w);if(w.isVideoTexture&&Tt(w),w.isRenderTargetTexture===!1&&w.isExternalTexture!==!0&&w.version>0&&O.__version!==w.version){let ne=w.image;if(ne===null)Le("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Le("WebGLRenderer: Texture marked for update but image is incomplete");else{At(O,w,x);return}}else w.isExternalTexture&&(O.__webglTexture=w.sourceTexture?w.sourceTexture:null);t.bindTexture(r.TEXTURE_2D,O.__webglTexture,r.TEXTURE0+x)}function be(w,x){let O=n.get(w);if(w.isRenderTargetTexture===!1&&w.version>0&&O.__version!==w.version){At(O,w,x);return}else w.isExternalTexture&&(O.__webglTexture=w.sourceTexture?w.sourceTexture:null);t.bindTexture(r.TEXTURE_2D_ARRAY,O.__webglTexture,r.TEXTURE0+x)}function Ie(w,x){let O=n.get(w);if(w.isRenderTargetTexture===!1&&w.version>0&&O.__version!==w.version){At(O,w,x);return}t.bindTexture(r.TEXTURE_3D,O.__webglTexture,r.TEXTURE0+x)}function ye(w,x){let O=n.get(w);if(w.version>0&&O.__version!==w.version){Qt(O,w,x);return}t.bindTexture(r.TEXTURE_CUBE_MAP,O.__webglTexture,r.TEXTURE0+x)}let ze={[or]:r.REPEAT,[Nn]:r.CLAMP_TO_EDGE,[yo]:r.MIRRORED_REPEAT},bt={[yt]:r.NEAREST,[gd]:r.NEAREST_MIPMAP_NEAREST,[os]:r.NEAREST_MIPMAP_LINEAR,[Et]:r.LINEAR,[Xo]:r.LINEAR_MIPMAP_NEAREST,[Cn]:r.LINEAR_MIPMAP_LINEAR},De={[_d]:r.NEVER,[eh]:r.ALWAYS,[bd]:r.LESS,[fs]:r.LEQUAL,[Md]:r.EQUAL,[Qc]:r.GEQUAL,[Sd]:r.GREATER,[wd]:r.NOTEQUAL};function Qe(w,x){if(x.type===un&&e.has("OES_texture_float_linear")===!1&&(x.magFilter===Et||x.magFilter===Xo||x.magFilter===os||x.magFilter===Cn||x.minFilter===Et||x.minFilter===Xo||x.minFilter===os||x.minFilter===Cn)&&Le("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),r.texParameteri(w,r.TEXTURE_WRAP_S,ze[x.wrapS]),r.texParameteri(w,r.TEXTURE_WRAP_T,ze[x.wrapT]),(w===r.TEXTURE_3D||w===r.TEXTURE_2D_ARRAY)&&r.texParameteri(w,r.TEXTURE_WRAP_R,ze[x.wrapR]),r.texParameteri(w,r.TEXTURE_MAG_FILTER,bt[x.magFilter]),r.texParameteri(w,r.TEXTURE_MIN_FILTER,bt[x.minFilter]),x.compareFunction&&(r.texParameteri(w,r.TEXTURE_COMPARE_MODE,r.COMPARE_REF_TO_TEXTURE),r.texParameteri(w,r.TEXTURE_COMPARE_FUNC,De[x.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(x.magFilter===yt||x.minFilter!==os&&x.minFilter!==Cn||x.type===un&&e.has("OES_texture_float_linear")===!1)return;if(x.anisotropy>1||n.get(x).__currentAnisotropy){let O=e.get("EXT_texture_filter_anisotropic");r.texParameterf(w,O.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(x.anisotropy,i.getMaxAnisotropy())),n.get(x).__currentAnisotropy=x.anisotropy}}}function st(w,x){let O=!1;w.__webglInit===void 0&&(w.__webglInit=!0,x.addEventListener("dispose",U),z(x));let ne=x.source,Q=f.get(ne);Q===void 0&&(Q={},f.set(ne,Q));let oe=J(x);if(oe!==w.__cacheKey){Q[oe]===void 0&&(Q[oe]={texture:r.createTexture(),usedTimes:0},o.memory.textures++,O=!0),Q[oe].usedTimes++;let ue=Q[w.__cacheKey];ue!==void 0&&(Q[w.__cacheKey].usedTimes--,ue.usedTimes===0&&G(x)),w.__cacheKey=oe,w.__webglTexture=Q[oe].texture}return O}function We(w,x,O){return Math.floor(Math.floor(w/O)/x)}function Nt(w,x,O,ne){let oe=w.updateRanges;if(oe.length===0)t.texSubImage2D(r.TEXTURE_2D,0,0,0,x.width,x.height,O,ne,x.data);else{oe.sort((C,K)=>C.start-K.start);let ue=0;for(let C=1;C<oe.length;C++){let K=oe[ue],H=oe[C],ce=K.start+K.count,se=We(H.start,x.width,4),ae=We(K.start,x.width,4);H.start<=ce+1&&se===ae&&We(H.start+H.count-1,x.width,4)===se?K.count=Math.max(K.count,H.start+H.count-K.start):(++ue,oe[ue]=H)}oe.length=ue+1;let $=t.getParameter(r.UNPACK_ROW_LENGTH),Z=t.getParameter(r.UNPACK_SKIP_PIXELS),le=t.getParameter(r.UNPACK_SKIP_ROWS);t.pixelStorei(r.UNPACK_ROW_LENGTH,x.width);for(let C=0,K=oe.length;C<K;C++){let H=oe[C],ce=Math.floor(H.start/4),se=Math.ceil(H.count/4),ae=ce%x.width,Ee=Math.floor(ce/x.width),Ve=se,re=1;t.pixelStorei(r.UNPACK_SKIP_PIXELS,ae),t.pixelStorei(r.UNPACK_SKIP_ROWS,Ee),t.texSubImage2D(r.TEXTURE_2D,0,ae,Ee,Ve,re,O,ne,x.data)}w.clearUpdateRanges(),t.pixelStorei(r.UNPACK_ROW_LENGTH,$),t.pixelStorei(r.UNPACK_SKIP_PIXELS,Z),t.pixelStorei(r.UNPACK_SKIP_ROWS,le)}}function At(w,x,O){let ne=r.TEXTURE_2D;(x.isDataArrayTexture||x.isCompressedArrayTexture)&&(ne=r.TEXTURE_2D_ARRAY),x.isData3DTexture&&(ne=r.TEXTURE_3D);let Q=st(w,x),oe=x.source;t.bindTexture(ne,w.__webglTexture,r.TEXTURE0+O);let ue=n.get(oe);if(oe.version!==ue.__version||Q===!0){if(t.activeTexture(r.TEXTURE0+O),(typeof ImageBitmap<"u"&&x.image instanceof ImageBitmap)===!1){let re=$e.getPrimaries($e.workingColorSpace),Ce=x.colorSpace===ti?null:$e.getPrimaries(x.colorSpace),ke=x.colorSpace===ti||re===Ce?r.NONE:r.BROWSER_DEFAULT_WEBGL;t.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,x.flipY),t.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),t.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,ke)}t.pixelStorei(r.UNPACK_ALIGNMENT,x.unpackAlignment);let Z=b(x.image,!1,i.maxTextureSize);Z=Pe(x,Z);let le=s.convert(x.format,x.colorSpace),C=s.convert(x.type),K=A(x.internalFormat,le,C,x.normalized,x.colorSpace,x.isVideoTexture);Qe(ne,x);let H,ce=x.mipmaps,se=x.isVideoTexture!==!0,ae=ue.__version===void 0||Q===!0,Ee=oe.dataReady,Ve=S(x,Z);if(x.isDepthTexture)K=y(x.format===ei,x.type),ae&&(se?t.texStorage2D(r.TEXTURE_2D,1,K,Z.width,Z.height):t.texImage2D(r.TEXTURE_2D,0,K,Z.width,Z.height,0,le,C,null));else if(x.isDataTexture)if(ce.length>0){se&&ae&&t.texStorage2D(r.TEXTURE_2D,Ve,K,ce[0].width,ce[0].height);for(let re=0,Ce=ce.length;re<Ce;re++)H=ce[re],se?Ee&&t.texSubImage2D(r.TEXTURE_2D,re,0,0,H.width,H.height,le,C,H.data):t.texImage2D(r.TEXTURE_2D,re,K,H.width,H.height,0,le,C,H.data);x.generateMipmaps=!1}else se?(ae&&t.texStorage2D(r.TEXTURE_2D,Ve,K,Z.width,Z.height),Ee&&Nt(x,Z,le,C)):t.texImage2D(r.TEXTURE_2D,0,K,Z.width,Z.height,0,le,C,Z.data);else if(x.isCompressedTexture)if(x.isCompressedArrayTexture){se&&ae&&t.texStorage3D(r.TEXTURE_2D_ARRAY,Ve,K,ce[0].width,ce[0].height,Z.depth);for(let re=0,Ce=ce.length;re<Ce;re++)if(H=ce[re],x.format!==dn)if(le!==null)if(se){if(Ee)if(x.layerUpdates.size>0){let ke=oh(H.width,H.height,x.format,x.type);for(let pe of x.layerUpdates){let et=H.data.subarray(pe*ke/H.data.BYTES_PER_ELEMENT,(pe+1)*ke/H.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(r.TEXTURE_2D_ARRAY,re,0,0,pe,H.width,H.height,1,le,et)}}else t.compressedTexSubImage3D(r.TEXTURE_2D_ARRAY,re,0,0,0,H.width,H.height,Z.depth,le,H.data)}else t.compressedTexImage3D(r.TEXTURE_2D_ARRAY,re,K,H.width,H.height,Z.depth,0,H.data,0,0);else Le("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?Ee&&t.texSubImage3D(r.TEXTURE_2D_ARRAY,re,0,0,0,H.width,H.height,Z.depth,le,C,H.data):t.texImage3D(r.TEXTURE_2D_ARRAY,re,K,H.width,H.height,Z.depth,0,le,C,H.data);x.layerUpdates.size>0&&x.clearLayerUpdates()}else{se&&ae&&t.texStorage2D(r.TEXTURE_2D,Ve,K,ce[0].width,ce[0].height);for(let re=0,Ce=ce.length;re<Ce;re++)H=ce[re],x.format!==dn?le!==null?se?Ee&&t.compressedTexSubImage2D(r.TEXTURE_2D,re,0,0,H.width,H.height,le,H.data):t.compressedTexImage2D(r.TEXTURE_2D,re,K,H.width,H.height,0,H.data):Le("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?Ee&&t.texSubImage2D(r.TEXTURE_2D,re,0,0,H.width,H.height,le,C,H.data):t.texImage2D(r.TEXTURE_2D,re,K,H.width,H.height,0,le,C,H.data)}else if(x.isDataArrayTexture)if(se){if(ae&&t.texStorage3D(r.TEXTURE_2D_ARRAY,Ve,K,Z.width,Z.height,Z.depth),Ee)if(x.layerUpdates.size>0){let re=oh(Z.width,Z.height,x.format,x.type);for(let Ce of x.layerUpdates){let ke=Z.data.subarray(Ce*re/Z.data.BYTES_PER_ELEMENT,(Ce+1)*re/Z.data.BYTES_PER_ELEMENT);t.texSubImage3D(r.TEXTURE_2D_ARRAY,0,0,0,Ce,Z.width,Z.height,1,le,C,ke)}x.clearLayerUpdates()}else t.texSubImage3D(r.TEXTURE_2D_ARRAY,0,0,0,0,Z.width,Z.height,Z.depth,le,C,Z.data)}else t.texImage3D(r.TEXTURE_2D_ARRAY,0,K,Z.width,Z.height,Z.depth,0,le,C,Z.data);else if(x.isData3DTexture)se?(ae&&t.texStorage3D(r.TEXTURE_3D,Ve,K,Z.width,Z.height,Z.depth),Ee&&t.texSubImage3D(r.TEXTURE_3D,0,0,0,0,Z.width,Z.height,Z.depth,le,C,Z.data)):t.texImage3D(r.TEXTURE_3D,0,K,Z.width,Z.height,Z.depth,0,le,C,Z.data);else if(x.isFramebufferTexture){if(ae)if(se)t.texStorage2D(r.TEXTURE_2D,Ve,K,Z.width,Z.height);else{let re=Z.width,Ce=Z.height;for(let ke=0;ke<Ve;ke++)t.texImage2D(r.TEXTURE_2D,ke,K,re,Ce,0,le,C,null),re>>=1,Ce>>=1}}else if(x.isHTMLTexture){if("texElementImage2D"in r){let re=r.canvas;if(re.hasAttribute("layoutsubtree")||re.setAttribute("layoutsubtree","true"),Z.parentNode!==re){re.appendChild(Z),d.add(x),re.onpaint=Ce=>{let ke=Ce.changedElements;for(let pe of d)ke.includes(pe.image)&&(pe.needsUpdate=!0)},re.requestPaint();return}if(r.texElementImage2D.length===3)r.texElementImage2D(r.TEXTURE_2D,r.RGBA8,Z);else{let ke=r.RGBA,pe=r.RGBA,et=r.UNSIGNED_BYTE;r.texElementImage2D(r.TEXTURE_2D,0,ke,pe,et,Z)}r.texParameteri(r.TEXTURE_2D,r.TEXTURE_MIN_FILTER,r.LINEAR),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_S,r.CLAMP_TO_EDGE),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_T,r.CLAMP_TO_EDGE)}}else if(ce.length>0){if(se&&ae){let re=Ue(ce[0]);t.texStorage2D(r.TEXTURE_2D,Ve,K,re.width,re.height)}for(let re=0,Ce=ce.length;re<Ce;re++)H=ce[re],se?Ee&&t.texSubImage2D(r.TEXTURE_2D,re,0,0,le,C,H):t.texImage2D(r.TEXTURE_2D,re,K,le,C,H);x.generateMipmaps=!1}else if(se){if(ae){let re=Ue(Z);t.texStorage2D(r.TEXTURE_2D,Ve,K,re.width,re.height)}Ee&&t.texSubImage2D(r.TEXTURE_2D,0,0,0,le,C,Z)}else t.texImage2D(r.TEXTURE_2D,0,K,le,C,Z);T(x)&&x.mipmapsAutoUpdate===!0&&M(ne),ue.__version=oe.version,x.onUpdate&&x.onUpdate(x)}w.__version=x.version}function Qt(w,x,O){if(x.image.length!==6)return;let ne=st(w,x),Q=x.source;t.bindTexture(r.TEXTURE_CUBE_MAP,w.__webglTexture,r.TEXTURE0+O);let oe=n.get(Q);if(Q.version!==oe.__version||ne===!0){t.activeTexture(r.TEXTURE0+O);let ue=$e.getPrimaries($e.workingColorSpace),$=x.colorSpace===ti?null:$e.getPrimaries(x.colorSpace),Z=x.colorSpace===ti||ue===$?r.NONE:r.BROWSER_DEFAULT_WEBGL;t.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,x.flipY),t.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),t.pixelStorei(r.UNPACK_ALIGNMENT,x.unpackAlignment),t.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,Z);let le=x.isCompressedTexture||x.image[0].isCompressedTexture,C=x.image[0]&&x.image[0].isDataTexture,K=[];for(let pe=0;pe<6;pe++)!le&&!C?K[pe]=b(x.image[pe],!0,i.maxCubemapSize):K[pe]=C?x.image[pe].image:x.image[pe],K[pe]=Pe(x,K[pe]);let H=K[0],ce=s.convert(x.format,x.colorSpace),se=s.convert(x.type),ae=A(x.internalFormat,ce,se,x.normalized,x.colorSpace),Ee=x.isVideoTexture!==!0,Ve=oe.__version===void 0||ne===!0,re=Q.dataReady,Ce=S(x,H);Qe(r.TEXTURE_CUBE_MAP,x);let ke;if(x.isDepthTexture){if(ae=y(x.format===ei,x.type),Ve)if(Ee)t.texStorage2D(r.TEXTURE_CUBE_MAP,1,ae,H.width,H.height);else for(let pe=0;pe<6;pe++)t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,H.width,H.height,0,ce,se,null)}else if(le){Ee&&Ve&&t.texStorage2D(r.TEXTURE_CUBE_MAP,Ce,ae,H.width,H.height);for(let pe=0;pe<6;pe++){ke=K[pe].mipmaps;for(let et=0;et<ke.length;et++){let Pt=ke[et];x.format!==dn?ce!==null?Ee?re&&t.compressedTexSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,et,0,0,Pt.width,Pt.height,ce,Pt.data):t.compressedTexImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,et,ae,Pt.width,Pt.height,0,Pt.data):Le("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ee?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,et,0,0,Pt.width,Pt.height,ce,se,Pt.data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,et,ae,Pt.width,Pt.height,0,ce,se,Pt.data)}}}else{if(ke=x.mipmaps,Ee&&Ve){ke.length>0&&Ce++;let pe=Ue(K[0]);t.texStorage2D(r.TEXTURE_CUBE_MAP,Ce,ae,pe.width,pe.height)}for(let pe=0;pe<6;pe++)if(C){Ee?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,K[pe].width,K[pe].height,ce,se,K[pe].data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,K[pe].width,K[pe].height,0,ce,se,K[pe].data);for(let et=0;et<ke.length;et++){let ri=ke[et].image[pe].image;Ee?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,et+1,0,0,ri.width,ri.height,ce,se,ri.data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,et+1,ae,ri.width,ri.height,0,ce,se,ri.data)}}else{Ee?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,ce,se,K[pe]):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,ce,se,K[pe]);for(let et=0;et<ke.length;et++){let Pt=ke[et];Ee?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,et+1,0,0,ce,se,Pt.image[pe]):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,et+1,ae,ce,se,Pt.image[pe])}}}T(x)&&x.mipmapsAutoUpdate===!0&&M(r.TEXTURE_CUBE_MAP),oe.__version=Q.version,x.onUpdate&&x.onUpdate(x)}w.__version=x.version}function mt(w,x,O,ne,Q,oe){let ue=s.convert(O.format,O.colorSpace),$=s.convert(O.type),Z=A(O.internalFormat,ue,$,O.normalized,O.colorSpace),le=n.get(x),C=n.get(O);if(C.__renderTarget=x,!le.__hasExternalTextures){let K=Math.max(1,x.width>>oe),H=Math.max(1,x.height>>oe);Q===r.TEXTURE_3D||Q===r.TEXTURE_2D_ARRAY?t.texImage3D(Q,oe,Z,K,H,x.depth,0,ue,$,null):t.texImage2D(Q,oe,Z,K,H,0,ue,$,null)}t.bindFramebuffer(r.FRAMEBUFFER,w),fe(x)?a.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,ne,Q,C.__webglTexture,0,ft(x)):(Q===r.TEXTURE_2D||Q>=r.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=r.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&r.framebufferTexture2D(r.FRAMEBUFFER,ne,Q,C.__webglTexture,oe),t.bindFramebuffer(r.FRAMEBUFFER,null)}function Ln(w,x,O){if(r.bindRenderbuffer(r.RENDERBUFFER,w),x.depthBuffer){let ne=x.depthTexture,Q=ne&&ne.isDepthTexture?ne.type:null,oe=y(x.stencilBuffer,Q),ue=x.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;fe(x)?a.renderbufferStorageMultisampleEXT(r.RENDERBUFFER,ft(x),oe,x.width,x.height):O?r.renderbufferStorageMultisample(r.RENDERBUFFER,ft(x),oe,x.width,x.height):r.renderbufferStorage(r.RENDERBUFFER,oe,x.width,x.height),r.framebufferRenderbuffer(r.FRAMEBUFFER,ue,r.RENDERBUFFER,w)}else{let ne=x.textures;for(let Q=0;Q<ne.length;Q++){let oe=ne[Q],ue=s.convert(oe.format,oe.colorSpace),$=s.convert(oe.type),Z=A(oe.internalFormat,ue,$,oe.normalized,oe.colorSpace);fe(x)?a.renderbufferStorageMultisampleEXT(r.RENDERBUFFER,ft(x),Z,x.width,x.height):O?r.renderbufferStorageMultisample(r.RENDERBUFFER,ft(x),Z,x.width,x.height):r.renderbufferStorage(r.RENDERBUFFER,Z,x.width,x.height)}}r.bindRenderbuffer(r.RENDERBUFFER,null)}function It(w,x,O){let ne=x.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(r.FRAMEBUFFER,w),!(x.depthTexture&&x.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(x.depthTexture);Q.__renderTarget=x;let oe=ne?x.depthTexture.image[0]:x.depthTexture.image;(!Q.__webglTexture||oe.width!==x.width||oe.height!==x.height)&&(oe.width=x.width,oe.height=x.height,x.depthTexture.needsUpdate=!0),ne?ye(x.depthTexture,0):ge(x.depthTexture,0);let ue=Q.__webglTexture,$=ft(x),Z=ne?r.TEXTURE_CUBE_MAP_POSITIVE_X+O:r.TEXTURE_2D,le=x.depthTexture.format===ei?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;if(x.depthTexture.format===Kn)fe(x)?a.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,le,Z,ue,0,$):r.framebufferTexture2D(r.FRAMEBUFFER,le,Z,ue,0);else if(x.depthTexture.format===ei)fe(x)?a.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,le,Z,ue,0,$):r.framebufferTexture2D(r.FRAMEBUFFER,le,Z,ue,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function mn(w){let x=n.get(w),O=w.isWebGLCubeRenderTarget===!0;if(x.__boundDepthTexture!==w.depthTexture){let ne=w.depthTexture;if(x.__depthDisposeCallback&&x.__depthDisposeCallback(),ne){let Q=()=>{delete x.__boundDepthTexture,delete x.__depthDisposeCallback,ne.removeEventListener("dispose",Q)};ne.addEventListener("dispose",Q),x.__depthDisposeCallback=Q}x.__boundDepthTexture=ne}if(w.depthTexture&&!x.__autoAllocateDepthBuffer)if(O)for(let ne=0;ne<6;ne++)It(x.__webglFramebuffer[ne],w,ne);else w.texture.mipmaps.length>0?It(x.__webglFramebuffer[0],w,0):It(x.__webglFramebuffer,w,0);else if(O){x.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(r.FRAMEBUFFER,x.__webglFramebuffer[ne]),x.__webglDepthbuffer[ne]===void 0)x.__webglDepthbuffer[ne]=r.createRenderbuffer(),Ln(x.__webglDepthbuffer[ne],w,!1);else{let Q=w.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,oe=x.__webglDepthbuffer[ne];r.bindRenderbuffer(r.RENDERBUFFER,oe),r.framebufferRenderbuffer(r.FRAMEBUFFER,Q,r.RENDERBUFFER,oe)}}else if(w.texture.mipmaps.length>0?t.bindFramebuffer(r.FRAMEBUFFER,x.__webglFramebuffer[0]):t.bindFramebuffer(r.FRAMEBUFFER,x.__webglFramebuffer),x.__webglDepthbuffer===void 0)x.__webglDepthbuffer=r.createRenderbuffer(),Ln(x.__webglDepthbuffer,w,!1);else{let Q=w.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,oe=x.__webglDepthbuffer;r.bindRenderbuffer(r.RENDERBUFFER,oe),r.framebufferRenderbuffer(r.FRAMEBUFFER,Q,r.RENDERBUFFER,oe)}t.bindFramebuffer(r.FRAMEBUFFER,null)}function gn(w,x,O){let ne=n.get(w);x!==void 0&&mt(ne.__webglFramebuffer,w,w.texture,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,0),O!==void 0&&mn(w)}function yn(w){let x=w.texture,O=n.get(w),ne=n.get(x);w.addEventListener("dispose",V),z(w);let Q=w.textures,oe=w.isWebGLCubeRenderTarget===!0,ue=Q.length>1;if(ue||(ne.__webglTexture===void 0&&(ne.__webglTexture=r.createTexture()),ne.__version=x.version,o.memory.textures++),oe){O.__webglFramebuffer=[];for(let $=0;$<6;$++)if(x.mipmaps.length>0){O.__webglFramebuffer[$]=[];for(let Z=0;Z<x.mipmaps.length;Z++)O.__webglFramebuffer[$][Z]=r.createFramebuffer()}else O.__webglFramebuffer[$]=r.createFramebuffer()}else{if(x.mipmaps.length>0){O.__webglFramebuffer=[];for(let $=0;$<x.mipmaps.length;$++)O.__webglFramebuffer[$]=r.createFramebuffer()}else O.__webglFramebuffer=r.createFramebuffer();if(ue)for(let $=0,Z=Q.length;$<Z;$++){let le=n.get(Q[$]);le.__webglTexture===void 0&&(le.__webglTexture=r.createTexture(),o.memory.textures++)}if(w.samples>0&&fe(w)===!1){O.__webglMultisampledFramebuffer=r.createFramebuffer(),O.__webglColorRenderbuffer=[],t.bindFramebuffer(r.FRAMEBUFFER,O.__webglMultisampledFramebuffer);for(let $=0;$<Q.length;$++){let Z=Q[$];O.__webglColorRenderbuffer[$]=r.createRenderbuffer(),r.bindRenderbuffer(r.RENDERBUFFER,O.__webglColorRenderbuffer[$]);let le=s.convert(Z.format,Z.colorSpace),C=s.convert(Z.type),K=A(Z.internalFormat,le,C,Z.normalized,Z.colorSpace,w.isXRRenderTarget===!0),H=ft(w);r.renderbufferStorageMultisample(r.RENDERBUFFER,H,K,w.width,w.height),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+$,r.RENDERBUFFER,O.__webglColorRenderbuffer[$])}r.bindRenderbuffer(r.RENDERBUFFER,null),w.depthBuffer&&(O.__webglDepthRenderbuffer=r.createRenderbuffer(),Ln(O.__webglDepthRenderbuffer,w,!0)),t.bindFramebuffer(r.FRAMEBUFFER,null)}}if(oe){t.bindTexture(r.TEXTURE_CUBE_MAP,ne.__webglTexture),Qe(r.TEXTURE_CUBE_MAP,x);for(let $=0;$<6;$++)if(x.mipmaps.length>0)for(let Z=0;Z<x.mipmaps.length;Z++)mt(O.__webglFramebuffer[$][Z],w,x,r.COLOR_ATTACHMENT0,r.TEXTURE_CUBE_MAP_POSITIVE_X+$,Z);else mt(O.__webglFramebuffer[$],w,x,r.COLOR_ATTACHMENT0,r.TEXTURE_CUBE_MAP_POSITIVE_X+$,0);T(x)?M(r.TEXTURE_CUBE_MAP):x.mipmaps.length>0&&r.texParameteri(r.TEXTURE_CUBE_MAP,r.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),t.unbindTexture()}else if(ue){for(let $=0,Z=Q.length;$<Z;$++){let le=Q[$],C=n.get(le),K=r.TEXTURE_2D;(w.isWebGL3DRenderTarget||w.isWebGLArrayRenderTarget)&&(K=w.isWebGL3DRenderTarget?r.TEXTURE_3D:r.TEXTURE_2D_ARRAY),t.bindTexture(K,C.__webglTexture),Qe(K,le),mt(O.__webglFramebuffer,w,le,r.COLOR_ATTACHMENT0+$,K,0),T(le)&&M(K)}t.unbindTexture()}else{let $=r.TEXTURE_2D;if((w.isWebGL3DRenderTarget||w.isWebGLArrayRenderTarget)&&($=w.isWebGL3DRenderTarget?r.TEXTURE_3D:r.TEXTURE_2D_ARRAY),t.bindTexture($,ne.__webglTexture),Qe($,x),x.mipmaps.length>0)for(let Z=0;Z<x.mipmaps.length;Z++)mt(O.__webglFramebuffer[Z],w,x,r.COLOR_ATTACHMENT0,$,Z);else mt(O.__webglFramebuffer,w,x,r.COLOR_ATTACHMENT0,$,0);T(x)?M($):x.mipmaps.length>0&&r.texParameteri($,r.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),t.unbindTexture()}w.depthBuffer&&mn(w)}function D(w){let x=w.textures;for(let O=0,ne=x.length;O<ne;O++){let Q=x[O];if(T(Q)&&Q.mipmapsAutoUpdate===!0){let oe=E(w),ue=n.get(Q).__webglTexture;t.bindTexture(oe,ue),M(oe),t.unbindTexture()}}}let vn=[];function dt(w){if(w.samples>0){if(fe(w)===!1){let x=w.textures,O=w.width,ne=w.height,Q=r.COLOR_BUFFER_BIT,oe=w.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,ue=n.get(w),$=x.length>1;if($)for(let le=0;le<x.length;le++)t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.RENDERBUFFER,null),t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglFramebuffer),r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.TEXTURE_2D,null,0);t.bindFramebuffer(r.READ_FRAMEBUFFER,ue.__webglMultisampledFramebuffer),w.texture.mipmaps.length>0?t.bindFramebuffer(r.DRAW_FRAMEBUFFER,ue.__webglFramebuffer[0]):t.bindFramebuffer(r.DRAW_FRAMEBUFFER,ue.__webglFramebuffer);for(let le=0;le<x.length;le++){if(w.resolveDepthBuffer&&(w.depthBuffer&&(Q|=r.DEPTH_BUFFER_BIT),w.stencilBuffer&&w.resolveStencilBuffer&&(Q|=r.STENCIL_BUFFER_BIT)),$){r.framebufferRenderbuffer(r.READ_FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let C=n.get(x[le]).__webglTexture;r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,C,0)}r.blitFramebuffer(0,0,O,ne,0,0,O,ne,Q,r.NEAREST),l===!0&&(vn.length=0,vn.push(r.COLOR_ATTACHMENT0+le),w.depthBuffer&&w.storeMultisampledDepthBuffer===!1&&vn.push(oe),r.invalidateFramebuffer(r.READ_FRAMEBUFFER,vn))}if(t.bindFramebuffer(r.READ_FRAMEBUFFER,null),t.bindFramebuffer(r.DRAW_FRAMEBUFFER,null),$)for(let le=0;le<x.length;le++){t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let C=n.get(x[le]).__webglTexture;t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglFramebuffer),r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.TEXTURE_2D,C,0)}t.bindFramebuffer(r.DRAW_FRAMEBUFFER,ue.__webglMultisampledFramebuffer)}else if(w.depthBuffer&&w.storeMultisampledDepthBuffer===!1&&l){let x=w.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;r.invalidateFramebuffer(r.DRAW_FRAMEBUFFER,[x])}}}function ft(w){return Math.min(i.maxSamples,w.samples)}function fe(w){let x=n.get(w);return w.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&x.__useRenderToTexture!==!1}function Tt(w){let x=o.render.frame;h.get(w)!==x&&(h.set(w,x),w.update())}function Pe(w,x){let O=w.colorSpace,ne=w.format,Q=w.type;return w.isCompressedTexture===!0||w.isVideoTexture===!0||O!==Hr&&O!==ti&&($e.getTransfer(O)===je?(ne!==dn||Q!==kt)&&Le("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ne("WebGLTextures: Unsupported texture color space:",O)),x}function Ue(w){return typeof HTMLImageElement<"u"&&w instanceof HTMLImageElement?(c.width=w.naturalWidth||w.width,c.height=w.naturalHeight||w.height):typeof VideoFrame<"u"&&w instanceof VideoFrame?(c.width=w.displayWidth,c.height=w.displayHeight):(c.width=w.width,c.height=w.height),c}this.allocateTextureUnit=Oe,this.resetTextureUnits=ee,this.getTextureUnits=te,this.setTextureUnits=we,this.setTexture2D=ge,this.setTexture2DArray=be,this.setTexture3D=Ie,this.setTextureCube=ye,this.rebindTextures=gn,this.setupRenderTarget=yn,this.updateRenderTargetMipmap=D,this.updateMultisampleRenderTarget=dt,this.setupDepthRenderbuffer=mn,this.setupFrameBufferTexture=mt,this.useMultisampledRTT=fe,this.dispose=q}function Zx(r,e){function t(n,i=ti){let s,o=$e.getTransfer(i);if(n===kt)return r.UNSIGNED_BYTE;if(n===$o)return r.UNSIGNED_SHORT_4_4_4_4;if(n===Yo)return r.UNSIGNED_SHORT_5_5_5_1;if(n===Yc)return r.UNSIGNED_INT_5_9_9_9_REV;if(n===Zc)return r.UNSIGNED_INT_10F_11F_11F_REV;if(n===qc)return r.BYTE;if(n===$c)return r.SHORT;if(n===vr)return r.UNSIGNED_SHORT;if(n===qo)return r.INT;if(n===Kt)return r.UNSIGNED_INT;if(n===un)return r.FLOAT;if(n===Rn)return r.HALF_FLOAT;if(n===Jc)return r.ALPHA;if(n===Kc)return r.RGB;if(n===dn)return r.RGBA;if(n===Kn)return r.DEPTH_COMPONENT;if(n===ei)return r.DEPTH_STENCIL;if(n===zi)return r.RED;if(n===Zo)return r.RED_INTEGER;if(n===zn)return r.RG;if(n===Jo)return r.RG_INTEGER;if(n===Ko)return r.RGBA_INTEGER;if(n===as||n===ls||n===cs||n===hs)if(o===je)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(n===as)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===ls)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===cs)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===hs)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(n===as)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===ls)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===cs)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===hs)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===jo||n===Qo||n===ea||n===ta)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(n===jo)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Qo)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===ea)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===ta)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===na||n===ia||n===ra||n===sa||n===oa||n===us||n===aa)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(n===na||n===ia)return o===je?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(n===ra)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(n===sa)return s.COMPRESSED_R11_EAC;if(n===oa)return s.COMPRESSED_SIGNED_R11_EAC;if(n===us)return s.COMPRESSED_RG11_EAC;if(n===aa)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===la||n===ca||n===ha||n===ua||n===da||n===fa||n===pa||n===ma||n===ga||n===ya||n===va||n===xa||n===_a||n===ba)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(n===la)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===ca)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===ha)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===ua)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===da)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===fa)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===pa)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===ma)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===ga)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===ya)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===va)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===xa)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===_a)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===ba)return o===je?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Ma||n===Sa||n===wa)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(n===Ma)return o===je?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Sa)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===wa)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Aa||n===Ta||n===ds||n===Ea)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(n===Aa)return s.COMPRESSED_RED_RGTC1_EXT;if(n===Ta)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===ds)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Ea)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Bi?r.UNSIGNED_INT_24_8:r[n]!==void 0?r[n]:null}return{convert:t}}var Jx=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Kx=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,mh=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new es(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Fn({vertexShader:Jx,fragmentShader:Kx,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new rt(new ts(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},gh=class extends Un{constructor(e,t){super();let n=this,i=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,d=null,u=null,f=null,p=null,v=typeof XRWebGLBinding<"u",g=new mh,m={},b=t.getContextAttributes(),T=null,M=null,E=[],A=[],y=new He,S=null,z=null,L=new Ot;L.viewport=new ut;let U=new Ot;U.viewport=new ut;let V=[L,U],Y=new Go,P=null,q=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let ge=E[J];return ge===void 0&&(ge=new cr,E[J]=ge),ge.getTargetRaySpace()},this.getControllerGrip=function(J){let ge=E[J];return ge===void 0&&(ge=new cr,E[J]=ge),ge.getGripSpace()},this.getHand=function(J){let ge=E[J];return ge===void 0&&(ge=new cr,E[J]=ge),ge.getHandSpace()};function j(J){let ge=A.indexOf(J.inputSource);if(ge===-1)return;let be=E[ge];be!==void 0&&(be.update(J.inputSource,J.frame,c||o),be.dispatchEvent({type:J.type,data:J.inputSource}))}function G(){i.removeEventListener("select",j),i.removeEventListener("selectstart",j),i.removeEventListener("selectend",j),i.removeEventListener("squeeze",j),i.removeEventListener("squeezestart",j),i.removeEventListener("squeezeend",j),i.removeEventListener("end",G),i.removeEventListener("inputsourceschange",ie);for(let J=0;J<E.length;J++){let ge=A[J];ge!==null&&(A[J]=null,E[J].disconnect(ge))}P=null,q=null,g.reset();for(let J in m)delete m[J];if(e.setRenderTarget(T),f=null,u=null,d=null,i=null,M=null,Oe.stop(),n.isPresenting=!1,e.setPixelRatio(S),e.setSize(y.width,y.height,!1),z!==null){let J=z.camera;J.fov=z.fov,J.zoom=z.zoom,J.updateProjectionMatrix(),z=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){s=J,n.isPresenting===!0&&Le("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){a=J,n.isPresenting===!0&&Le("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(J){c=J},this.getBaseLayer=function(){return u!==null?u:f},this.getBinding=function(){return d===null&&v&&(d=new XRWebGLBinding(i,t)),d},this.getFrame=function(){return p},this.getSession=function(){return i},this.setSession=async function(J){if(i=J,i!==null){if(T=e.getRenderTarget(),i.addEventListener("select",j),i.addEventListener("selectstart",j),i.addEventListener("selectend",j),i.addEventListener("squeeze",j),i.addEventListener("squeezestart",j),i.addEventListener("squeezeend",j),i.addEventListener("end",G),i.addEventListener("inputsourceschange",ie),b.xrCompatible!==!0&&await t.makeXRCompatible(),S=e.getPixelRatio(),e.getSize(y),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let be=null,Ie=null,ye=null;b.depth&&(ye=b.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,be=b.stencil?ei:Kn,Ie=b.stencil?Bi:Kt);let ze={colorFormat:t.RGBA8,depthFormat:ye,scaleFactor:s};d=this.getBinding(),u=d.createProjectionLayer(ze),i.updateRenderState({layers:[u]}),e.setPixelRatio(1),e.setSize(u.textureWidth,u.textureHeight,!1),M=new wt(u.textureWidth,u.textureHeight,{format:dn,type:kt,depthTexture:new cn(u.textureWidth,u.textureHeight,Ie,void 0,void 0,void 0,void 0,void 0,void 0,be),stencilBuffer:b.stencil,colorSpace:e.outputColorSpace,samples:b.antialias?4:0,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}else{let be={antialias:b.antialias,alpha:!0,depth:b.depth,stencil:b.stencil,framebufferScaleFactor:s};f=new XRWebGLLayer(i,t,be),i.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),M=new wt(f.framebufferWidth,f.framebufferHeight,{format:dn,type:kt,colorSpace:e.outputColorSpace,stencilBuffer:b.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await i.requestReferenceSpace(a),Oe.setContext(i),Oe.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(i!==null)return i.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function ie(J){for(let ge=0;ge<J.removed.length;ge++){let be=J.removed[ge],Ie=A.indexOf(be);Ie>=0&&(A[Ie]=null,E[Ie].disconnect(be))}for(let ge=0;ge<J.added.length;ge++){let be=J.added[ge],Ie=A.indexOf(be);if(Ie===-1){for(let ze=0;ze<E.length;ze++)if(ze>=A.length){A.push(be),Ie=ze;break}else if(A[ze]===null){A[ze]=be,Ie=ze;break}if(Ie===-1)break}let ye=E[Ie];ye&&ye.connect(be)}}function X(J,ge){ge===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(ge.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(i===null)return;let ge=J.near,be=J.far;g.texture!==null&&(g.depthNear>0&&(ge=g.depthNear),g.depthFar>0&&(be=g.depthFar)),Y.near=U.near=L.near=ge,Y.far=U.far=L.far=be,(P!==Y.near||q!==Y.far)&&(i.updateRenderState({depthNear:Y.near,depthFar:Y.far}),P=Y.near,q=Y.far),Y.layers.mask=J.layers.mask|6,L.layers.mask=Y.layers.mask&-5,U.layers.mask=Y.layers.mask&-3;let Ie=J.parent,ye=Y.cameras;X(Y,Ie);for(let ze=0;ze<ye.length;ze++)X(ye[ze],Ie);Y.projectionMatrix.copy(L.projectionMatrix),Y.projectionMatrixInverse.copy(L.projectionMatrixInverse),z===null&&J.isPerspectiveCamera&&(z={camera:J,fov:J.fov,zoom:J.zoom}),ee(J,Y,Ie)};function ee(J,ge,be){be===null?J.matrix.copy(ge.matrixWorld):(J.matrix.copy(be.matrixWorld),J.matrix.invert(),J.matrix.multiply(ge.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(ge.projectionMatrix),J.projectionMatrixInverse.copy(ge.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=xo*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return Y},this.getFoveation=function(){if(!(u===null&&f===null))return l},this.setFoveation=function(J){l=J,u!==null&&(u.fixedFoveation=J),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=J)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(Y)},this.getCameraTexture=function(J){return m[J]};let te=null;function we(J,ge){if(h=ge.getViewerPose(c||o),p=ge,h!==null){let be=h.views;f!==null&&(e.setRenderTargetFramebuffer(M,f.framebuffer),e.setRenderTarget(M));let Ie=!1;be.length!==Y.cameras.length&&(Y.cameras.length=0,Ie=!0);for(let De=0;De<be.length;De++){let Qe=be[De],st=null;if(f!==null)st=f.getViewport(Qe);else{let Nt=d.getViewSubImage(u,Qe);st=Nt.viewport,De===0&&(e.setRenderTargetTextures(M,Nt.colorTexture,Nt.depthStencilTexture),e.setRenderTarget(M))}let We=V[De];We===void 0&&(We=new Ot,We.layers.enable(De),We.viewport=new ut,V[De]=We),We.matrix.fromArray(Qe.transform.matrix),We.matrix.decompose(We.position,We.quaternion,We.scale),We.projectionMatrix.fromArray(Qe.projectionMatrix),We.projectionMatrixInverse.copy(We.projectionMatrix).invert(),We.viewport.set(st.x,st.y,st.width,st.height),De===0&&(Y.matrix.copy(We.matrix),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale)),Ie===!0&&Y.cameras.push(We)}let ye=i.enabledFeatures;if(ye&&ye.includes("depth-sensing")&&i.depthUsage=="gpu-optimized"&&v){d=n.getBinding();let De=d.getDepthInformation(be[0]);De&&De.isValid&&De.texture&&g.init(De,i.renderState)}if(ye&&ye.includes("camera-access")&&v){e.state.unbindTexture(),d=n.getBinding();for(let De=0;De<be.length;De++){let Qe=be[De].camera;if(Qe){let st=m[Qe];st||(st=new es,m[Qe]=st);let We=d.getCameraImage(Qe);st.sourceTexture=We}}}}for(let be=0;be<E.length;be++){let Ie=A[be],ye=E[be];Ie!==null&&ye!==void 0&&ye.update(Ie,ge,c||o)}te&&te(J,ge),ge.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:ge}),p=null}let Oe=new rf;Oe.setAnimationLoop(we),this.setAnimationLoop=function(J){te=J},this.dispose=function(){}}},jx=new Fe,pf=new Re;pf.set(-1,0,0,0,1,0,0,0,1);function Qx(r,e){function t(g,m){g.matrixAutoUpdate===!0&&g.updateMatrix(),m.value.copy(g.matrix)}function n(g,m){m.color.getRGB(g.fogColor.value,ih(r)),m.isFog?(g.fogNear.value=m.near,g.fogFar.value=m.far):m.isFogExp2&&(g.fogDensity.value=m.density)}function i(g,m,b,T,M){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?s(g,m):m.isMeshLambertMaterial?(s(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(s(g,m),d(g,m)):m.isMeshPhongMaterial?(s(g,m),h(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(s(g,m),u(g,m),m.isMeshPhysicalMaterial&&f(g,m,M)):m.isMeshMatcapMaterial?(s(g,m),p(g,m)):m.isMeshDepthMaterial?s(g,m):m.isMeshDistanceMaterial?(s(g,m),v(g,m)):m.isMeshNormalMaterial?s(g,m):m.isLineBasicMaterial?(o(g,m),m.isLineDashedMaterial&&a(g,m)):m.isPointsMaterial?l(g,m,b,T):m.isSpriteMaterial?c(g,m):m.isShadowMaterial?(g.color.value.copy(m.color),g.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function s(g,m){g.opacity.value=m.opacity,m.color&&g.diffuse.value.copy(m.color),m.emissive&&g.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.bumpMap&&(g.bumpMap.value=m.bumpMap,t(m.bumpMap,g.bumpMapTransform),g.bumpScale.value=m.bumpScale,m.side===zt&&(g.bumpScale.value*=-1)),m.normalMap&&(g.normalMap.value=m.normalMap,t(m.normalMap,g.normalMapTransform),g.normalScale.value.copy(m.normalScale),m.side===zt&&g.normalScale.value.negate()),m.displacementMap&&(g.displacementMap.value=m.displacementMap,t(m.displacementMap,g.displacementMapTransform),g.displacementScale.value=m.displacementScale,g.displacementBias.value=m.displacementBias),m.emissiveMap&&(g.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,g.emissiveMapTransform)),m.specularMap&&(g.specularMap.value=m.specularMap,t(m.specularMap,g.specularMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest);let b=e.get(m),T=b.envMap,M=b.envMapRotation;T&&(g.envMap.value=T,g.envMapRotation.value.setFromMatrix4(jx.makeRotationFromEuler(M)).transpose(),T.isCubeTexture&&T.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(pf),g.reflectivity.value=m.reflectivity,g.ior.value=m.ior,g.refractionRatio.value=m.refractionRatio),m.lightMap&&(g.lightMap.value=m.lightMap,g.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,g.lightMapTransform)),m.aoMap&&(g.aoMap.value=m.aoMap,g.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,g.aoMapTransform))}function o(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform))}function a(g,m){g.dashSize.value=m.dashSize,g.totalSize.value=m.dashSize+m.gapSize,g.scale.value=m.scale}function l(g,m,b,T){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.size.value=m.size*b,g.scale.value=T*.5,m.map&&(g.map.value=m.map,t(m.map,g.uvTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function c(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.rotation.value=m.rotation,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function h(g,m){g.specular.value.copy(m.specular),g.shininess.value=Math.max(m.shininess,1e-4)}function d(g,m){m.gradientMap&&(g.gradientMap.value=m.gradientMap)}function u(g,m){g.metalness.value=m.metalness,m.metalnessMap&&(g.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,g.metalnessMapTransform)),g.roughness.value=m.roughness,m.roughnessMap&&(g.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,g.roughnessMapTransform)),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)}function f(g,m,b){g.ior.value=m.ior,m.diffuseRoughness>0&&(g.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),m.sheen>0&&(g.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),g.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(g.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,g.sheenColorMapTransform)),m.sheenRoughnessMap&&(g.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,g.sheenRoughnessMapTransform))),m.clearcoat>0&&(g.clearcoat.value=m.clearcoat,g.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(g.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,g.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(g.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===zt&&g.clearcoatNormalScale.value.negate())),m.dispersion>0&&(g.dispersion.value=m.dispersion),m.retroreflectivity>0&&(g.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(g.iridescence.value=m.iridescence,g.iridescenceIOR.value=m.iridescenceIOR,g.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(g.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,g.iridescenceMapTransform)),m.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),m.transmission>0&&(g.transmission.value=m.transmission,g.transmissionSamplerMap.value=b.texture,g.transmissionSamplerSize.value.set(b.width,b.height),m.transmissionMap&&(g.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,g.transmissionMapTransform)),g.thickness.value=m.thickness,m.thicknessMap&&(g.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=m.attenuationDistance,g.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(g.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(g.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=m.specularIntensity,g.specularColor.value.copy(m.specularColor),m.specularColorMap&&(g.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,g.specularColorMapTransform)),m.specularIntensityMap&&(g.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,g.specularIntensityMapTransform))}function p(g,m){m.matcap&&(g.matcap.value=m.matcap)}function v(g,m){let b=e.get(m).light;g.referencePosition.value.setFromMatrixPosition(b.matrixWorld),g.nearDistance.value=b.shadow.camera.near,g.farDistance.value=b.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:i}}function e_(r,e,t,n){let i={},s={};function o(b,T){let M=T.program;n.uniformBlockBinding(b,M,i[b.id])}function a(b,T){let M=i[b.id];M===void 0&&(p(b),M=l(b),i[b.id]=M,b.addEventListener("dispose",g));let E=T.program;n.updateUBOMapping(b,E);let A=e.render.frame;s[b.id]!==A&&(c(b),s[b.id]=A)}function l(b){let T=r.createBuffer(),M=b.__size,E=b.usage;return r.bindBuffer(r.UNIFORM_BUFFER,T),r.bufferData(r.UNIFORM_BUFFER,M,E),r.bindBuffer(r.UNIFORM_BUFFER,null),T}function c(b){let T=i[b.id],M=b.uniforms,E=b.__cache;r.bindBuffer(r.UNIFORM_BUFFER,T);for(let A=0,y=M.length;A<y;A++){let S=M[A];if(Array.isArray(S))for(let z=0,L=S.length;z<L;z++)h(S[z],A,z,E);else h(S,A,0,E)}r.bindBuffer(r.UNIFORM_BUFFER,null)}function h(b,T,M,E){if(u(b,T,M,E)===!0){let A=b.__offset,y=b.value;if(Array.isArray(y)){let S=0;for(let z=0;z<y.length;z++){let L=y[z],U=v(L,!0);d(L,b.__data,S),S+=U.storage/Float32Array.BYTES_PER_ELEMENT}}else d(y,b.__data,0);r.bufferSubData(r.UNIFORM_BUFFER,A,b.__data)}}function d(b,T,M){typeof b=="number"||typeof b=="boolean"?T[M]=b:b.isMatrix3?(T[M]=b.elements[0],T[M+1]=b.elements[1],T[M+2]=b.elements[2],T[M+3]=0,T[M+4]=b.elements[3],T[M+5]=b.elements[4],T[M+6]=b.elements[5],T[M+7]=0,T[M+8]=b.elements[6],T[M+9]=b.elements[7],T[M+10]=b.elements[8],T[M+11]=0):ArrayBuffer.isView(b)?T.set(b.subarray(0,T.length-M),M):b.toArray(T,M)}function u(b,T,M,E){let A=b.value,y=T+"_"+M;if(Array.isArray(A)){E[y]===void 0&&(E[y]=[]);let S=E[y],z=!1;for(let L=0;L<A.length;L++)f(A[L],S,L)===!0&&(z=!0);return z}return f(A,E,y)}function f(b,T,M){if(T[M]===void 0)return typeof b=="number"||typeof b=="boolean"?T[M]=b:ArrayBuffer.isView(b)?T[M]=b.slice():T[M]=b.clone(),!0;{let E=T[M];if(typeof b=="number"||typeof b=="boolean"){if(E!==b)return T[M]=b,!0}else{if(ArrayBuffer.isView(b))return!0;if(E.equals(b)===!1)return E.copy(b),!0}}return!1}function p(b){let T=b.uniforms,M=0,E=16;for(let y=0,S=T.length;y<S;y++){let z=Array.isArray(T[y])?T[y]:[T[y]];for(let L=0,U=z.length;L<U;L++){let V=z[L],Y=Array.isArray(V.value)?V.value:[V.value],P=Array.isArray(T[y])||Array.isArray(V.value),q=M;for(let G=0,ie=Y.length;G<ie;G++){let X=Y[G],ee=v(X,P),te=M%E,we=te%ee.boundary,Oe=te+we;M+=we,Oe!==0&&E-Oe<ee.storage&&(M+=E-Oe),G===0&&(q=M),M+=ee.storage}let j=V.type==="int"?Int32Array:V.type==="uint"?Uint32Array:Float32Array;V.__data=new j((M-q)/Float32Array.BYTES_PER_ELEMENT),V.__offset=q}}let A=M%E;return A>0&&(M+=E-A),b.__size=M,b.__cache={},this}function v(b,T){let M={boundary:0,storage:0};return typeof b=="number"||typeof b=="boolean"?(M.boundary=4,M.storage=4):b.isVector2?(M.boundary=8,M.storage=8):b.isVector3||b.isColor?(M.boundary=16,M.storage=12):b.isVector4?(M.boundary=16,M.storage=16):b.isMatrix3?(M.boundary=16,M.storage=48):b.isMatrix4?(M.boundary=16,M.storage=64):b.isTexture?Le("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(b)?(M.boundary=16,M.storage=b.byteLength):Le("WebGLRenderer: Unsupported uniform value type.",b),T===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function g(b){let T=b.target;T.removeEventListener("dispose",g),r.deleteBuffer(i[T.id]),delete i[T.id],delete s[T.id]}function m(){for(let b in i)r.deleteBuffer(i[b]);i={},s={}}return{bind:o,update:a,dispose:m}}var t_=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),kn=null;function n_(){return kn===null&&(kn=new jn(t_,16,16,zn,Rn),kn.name="DFG_LUT",kn.minFilter=Et,kn.magFilter=Et,kn.wrapS=Nn,kn.wrapT=Nn,kn.generateMipmaps=!1,kn.needsUpdate=!0),kn}var La=class{constructor(e={}){let{canvas:t=Ad(),context:n=null,depth:i=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:u=!1,outputBufferType:f=kt}=e;this.isWebGLRenderer=!0;let p;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=n.getContextAttributes().alpha}else p=o;let v=f,g=new Set([Ko,Jo,Zo]),m=new Set([kt,Kt,vr,Bi,$o,Yo]),b=new Uint32Array(4),T=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]},E=null,A=null,y=[],S=[],z=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Bn,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let L=this,U=!1,V=null,Y=null,P=null,q=null;this._outputColorSpace=Ft;let j=0,G=0,ie=null,X=-1,ee=null,te=new ut,we=new ut,Oe=null,J=new xe(0),ge=0,be=t.width,Ie=t.height,ye=1,ze=null,bt=null,De=new ut(0,0,be,Ie),Qe=new ut(0,0,be,Ie),st=!1,We=new Qn,Nt=new Ao,At=!1,Qt=!1,mt=new Fe,Ln=new R,It=new ut,mn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},gn=!1;function yn(){return ie===null?ye:1}let D=n;function vn(_,I){return t.getContext(_,I)}let dt,ft,fe,Tt,Pe,Ue,w,x,O,ne,Q,oe,ue,$,Z,le,C,K,H,ce,se,ae,Ee;try{let _={alpha:!0,depth:i,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ce,!1),t.addEventListener("webglcontextrestored",ke,!1),t.addEventListener("webglcontextcreationerror",pe,!1),D===null){let I="webgl2";if(D=vn(I,_),D===null)throw vn(I)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Ve()}catch(_){throw t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",ke,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),Ne("WebGLRenderer: "+_.message),_}function Ve(){dt=new fv(D),dt.init(),se=new Zx(D,dt),ft=new nv(D,dt,e,se),fe=new $x(D,dt),ft.reversedDepthBuffer&&u&&fe.buffers.depth.setReversed(!0),Y=D.createFramebuffer(),P=D.createFramebuffer(),q=D.createFramebuffer(),Tt=new gv(D),Pe=new Dx,Ue=new Yx(D,dt,fe,Pe,ft,se,Tt),w=new dv(L),x=new vg(D),ae=new ev(D,x),O=new pv(D,x,Tt,ae),ne=new vv(D,O,x,ae,Tt),K=new yv(D,ft,Ue),Z=new iv(Pe),Q=new Lx(L,w,dt,ft,ae,Z),oe=new Qx(L,Pe),ue=new Ux,$=new Vx(dt),C=new Qy(L,w,fe,ne,p,l),le=new qx(L,ne,ft),Ee=new e_(D,Tt,ft,fe),H=new tv(D,dt,Tt),ce=new mv(D,dt,Tt),Tt.programs=Q.programs,L.capabilities=ft,L.extensions=dt,L.properties=Pe,L.renderLists=ue,L.shadowMap=le,L.state=fe,L.info=Tt}v!==kt&&(z=new _v(v,t.width,t.height,a,i,s));let re=new gh(L,D);this.xr=re,this.getContext=function(){return D},this.getContextAttributes=function(){return D.getContextAttributes()},this.forceContextLoss=function(){let _=dt.get("WEBGL_lose_context");_&&_.loseContext()},this.forceContextRestore=function(){let _=dt.get("WEBGL_lose_context");_&&_.restoreContext()},this.getPixelRatio=function(){return ye},this.setPixelRatio=function(_){_!==void 0&&(ye=_,this.setSize(be,Ie,!1))},this.getSize=function(_){return _.set(be,Ie)},this.setSize=function(_,I,k=!0){if(re.isPresenting){Le("WebGLRenderer: Can't change size while VR device is presenting.");return}be=_,Ie=I,t.width=Math.floor(_*ye),t.height=Math.floor(I*ye),k===!0&&(t.style.width=_+"px",t.style.height=I+"px"),z!==null&&z.setSize(t.width,t.height),this.setViewport(0,0,_,I)},this.getDrawingBufferSize=function(_){return _.set(be*ye,Ie*ye).floor()},this.setDrawingBufferSize=function(_,I,k){be=_,Ie=I,ye=k,t.width=Math.floor(_*k),t.height=Math.floor(I*k),this.setViewport(0,0,_,I)},this.setEffects=function(_){if(v===kt){Ne("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(_){for(let I=0;I<_.length;I++)if(_[I].isOutputPass===!0){Le("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}z.setEffects(_||[])},this.getCurrentViewport=function(_){return _.copy(te)},this.getViewport=function(_){return _.copy(De)},this.setViewport=function(_,I,k,F){_.isVector4?De.set(_.x,_.y,_.z,_.w):De.set(_,I,k,F),fe.viewport(te.copy(De).multiplyScalar(yn()).round())},this.getScissor=function(_){return _.copy(Qe)},this.setScissor=function(_,I,k,F){_.isVector4?Qe.set(_.x,_.y,_.z,_.w):Qe.set(_,I,k,F),fe.scissor(we.copy(Qe).multiplyScalar(yn()).round())},this.getScissorTest=function(){return st},this.setScissorTest=function(_){fe.setScissorTest(st=_)},this.setOpaqueSort=function(_){ze=_},this.setTransparentSort=function(_){bt=_},this.getClearColor=function(_){return _.copy(C.getClearColor())},this.setClearColor=function(){C.setClearColor(...arguments)},this.getClearAlpha=function(){return C.getClearAlpha()},this.setClearAlpha=function(){C.setClearAlpha(...arguments)},this.clear=function(_=!0,I=!0,k=!0){let F=0;if(_){let B=!1;if(ie!==null){let de=ie.texture.format;B=g.has(de)}if(B){let de=ie.texture.type,_e=m.has(de),he=C.getClearColor(),ve=C.getClearAlpha(),Ae=he.r,Be=he.g,Xe=he.b;_e?(b[0]=Ae,b[1]=Be,b[2]=Xe,b[3]=ve,D.clearBufferuiv(D.COLOR,0,b)):(T[0]=Ae,T[1]=Be,T[2]=Xe,T[3]=ve,D.clearBufferiv(D.COLOR,0,T))}else F|=D.COLOR_BUFFER_BIT}I&&(F|=D.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),k&&(F|=D.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),F!==0&&D.clear(F)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(_){_.setRenderer(this),V=_},this.dispose=function(){t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",ke,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),C.dispose(),ue.dispose(),$.dispose(),Ue.dispose(),Pe.dispose(),w.dispose(),ne.dispose(),O.dispose(),ae.dispose(),Ee.dispose(),Q.dispose(),re.dispose(),re.removeEventListener("sessionstart",uu),re.removeEventListener("sessionend",du),Ti.stop()};function Ce(_){_.preventDefault(),$r("WebGLRenderer: Context Lost."),U=!0}function ke(){$r("WebGLRenderer: Context Restored."),U=!1;let _=Tt.autoReset,I=le.enabled,k=le.autoUpdate,F=le.needsUpdate,B=le.type;Ve(),Tt.autoReset=_,le.enabled=I,le.autoUpdate=k,le.needsUpdate=F,le.type=B}function pe(_){Ne("WebGLRenderer: A WebGL context could not be created. Reason: ",_.statusMessage)}function et(_){let I=_.target;I.removeEventListener("dispose",et),Pt(I)}function Pt(_){ri(_),Pe.remove(_)}function ri(_){let I=Pe.get(_).programs;I!==void 0&&(I.forEach(function(k){Q.releaseProgram(k)}),_.isShaderMaterial&&Q.releaseShaderCache(_))}this.renderBufferDirect=function(_,I,k,F,B,de){I===null&&(I=mn);let _e=B.isMesh&&B.matrixWorld.determinantAffine()<0,he=Dm(_,I,k,F,B);fe.setMaterial(F,_e);let ve=k.index,Ae=1;if(F.wireframe===!0){if(ve=O.getWireframeAttribute(k),ve===void 0)return;Ae=2}let Be=k.drawRange,Xe=k.attributes.position,Me=Be.start*Ae,qe=(Be.start+Be.count)*Ae;de!==null&&(Me=Math.max(Me,de.start*Ae),qe=Math.min(qe,(de.start+de.count)*Ae)),ve!==null?(Me=Math.max(Me,0),qe=Math.min(qe,ve.count)):Xe!=null&&(Me=Math.max(Me,0),qe=Math.min(qe,Xe.count));let Mt=qe-Me;if(Mt<0||Mt===1/0)return;ae.setup(B,F,he,k,ve);let at,ot=H;if(ve!==null&&(at=x.get(ve),ot=ce,ot.setIndex(at)),B.isMesh)F.wireframe===!0?(fe.setLineWidth(F.wireframeLinewidth*yn()),ot.setMode(D.LINES)):ot.setMode(D.TRIANGLES);else if(B.isLine){let Vt=F.linewidth;Vt===void 0&&(Vt=1),fe.setLineWidth(Vt*yn()),B.isLineSegments?ot.setMode(D.LINES):B.isLineLoop?ot.setMode(D.LINE_LOOP):ot.setMode(D.LINE_STRIP)}else B.isPoints?ot.setMode(D.POINTS):B.isSprite&&ot.setMode(D.TRIANGLES);if(B.isBatchedMesh)if(dt.get("WEBGL_multi_draw"))ot.renderMultiDraw(B._multiDrawStarts,B._multiDrawCounts,B._multiDrawCount);else{let Vt=B._multiDrawStarts,Se=B._multiDrawCounts,Zt=B._multiDrawCount,Ke=ve?x.get(ve).bytesPerElement:1,Ei=Pe.get(F).currentProgram.getUniforms();for(let Gt=0;Gt<Zt;Gt++)Ei.setValue(D,"_gl_DrawID",Gt),ot.render(Vt[Gt]/Ke,Se[Gt])}else if(B.isInstancedMesh)ot.renderInstances(Me,Mt,B.count);else if(k.isInstancedBufferGeometry){let Vt=k._maxInstanceCount!==void 0?k._maxInstanceCount:1/0,Se=Math.min(k.instanceCount,Vt);ot.renderInstances(Me,Mt,Se)}else ot.render(Me,Mt)};function hu(_,I,k,F){V!==null&&_.isNodeMaterial&&V.setObject(F,_),At===!0&&Z.setState(_,k,!1),_.transparent===!0&&_.side===tn&&_.forceSinglePass===!1?(_.side=zt,_.needsUpdate=!0,Ur(_,I,F),_.side=vi,_.needsUpdate=!0,Ur(_,I,F),_.side=tn):Ur(_,I,F)}this.compile=function(_,I,k=null){k===null&&(k=_),V!==null&&V.renderStart(_,I,k),A=$.get(k),A.init(I),S.push(A),k.traverseVisible(function(B){B.isLight&&B.layers.test(I.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),_!==k&&_.traverseVisible(function(B){B.isLight&&B.layers.test(I.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),A.setupLights(),V!==null&&V.updateLights(A.state.lightsArray),Qt=this.localClippingEnabled,At=Z.init(this.clippingPlanes,Qt),At===!0&&Z.setGlobalState(this.clippingPlanes,I),V!==null&&le.render(A.state.shadowsArray,k,I);let F=new Set;return _.traverse(function(B){if(!(B.isMesh||B.isPoints||B.isLine||B.isSprite))return;let de=B.material;if(de)if(Array.isArray(de))for(let _e=0;_e<de.length;_e++){let he=de[_e];hu(he,k,I,B),F.add(he)}else hu(de,k,I,B),F.add(de)}),A=S.pop(),V!==null&&V.renderEnd(),F},this.compileAsync=function(_,I,k=null){let F=this.compile(_,I,k);return new Promise(B=>{function de(){if(F.forEach(function(_e){let ve=Pe.get(_e).currentProgram;(ve===void 0||ve.isReady())&&F.delete(_e)}),F.size===0){B(_);return}setTimeout(de,10)}dt.get("KHR_parallel_shader_compile")!==null?de():setTimeout(de,10)})};let tc=null;function Pm(_){tc&&tc(_)}function uu(){Ti.stop()}function du(){Ti.start()}let Ti=new rf;Ti.setAnimationLoop(Pm),typeof self<"u"&&Ti.setContext(self),this.setAnimationLoop=function(_){tc=_,re.setAnimationLoop(_),_===null?Ti.stop():Ti.start()},re.addEventListener("sessionstart",uu),re.addEventListener("sessionend",du),this.render=function(_,I){if(I!==void 0&&I.isCamera!==!0){Ne("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(U===!0)return;V!==null&&V.renderStart(_,I);let k=re.enabled===!0&&re.isPresenting===!0,F=z!==null&&(ie===null||k)&&z.begin(L,ie);if(_.matrixWorldAutoUpdate===!0&&_.updateMatrixWorld(),I.parent===null&&I.matrixWorldAutoUpdate===!0&&I.updateMatrixWorld(),re.enabled===!0&&re.isPresenting===!0&&(z===null||z.isCompositing()===!1)&&(re.cameraAutoUpdate===!0&&re.updateCamera(I),I=re.getCamera()),_.isScene===!0&&_.onBeforeRender(L,_,I,ie),A=$.get(_,S.length),A.init(I),A.state.textureUnits=Ue.getTextureUnits(),S.push(A),mt.multiplyMatrices(I.projectionMatrix,I.matrixWorldInverse),I.isArrayCamera?Nt.setFromArrayCamera(I):We.setFromProjectionMatrix(mt,_n,I.reversedDepth),Qt=this.localClippingEnabled,At=Z.init(this.clippingPlanes,Qt),E=ue.get(_,y.length),E.init(),y.push(E),this.info.render.frame++,re.enabled===!0&&re.isPresenting===!0){let _e=L.xr.getDepthSensingMesh();_e!==null&&nc(_e,I,-1/0,L.sortObjects)}nc(_,I,0,L.sortObjects),E.finish(),V!==null&&V.updateLights(A.state.lightsArray),L.sortObjects===!0&&E.sort(ze,bt),gn=re.enabled===!1||re.isPresenting===!1||re.hasDepthSensing()===!1,gn&&C.addToRenderList(E,_),this.info.autoReset===!0&&this.info.reset(),At===!0&&Z.beginShadows();let B=A.state.shadowsArray;if(le.render(B,_,I),At===!0&&Z.endShadows(),(F&&z.hasRenderPass())===!1){let _e=E.opaque,he=E.transmissive;if(A.setupLights(),I.isArrayCamera){let ve=I.cameras;if(he.length>0)for(let Ae=0,Be=ve.length;Ae<Be;Ae++){let Xe=ve[Ae];pu(_e,he,_,Xe)}gn&&C.render(_);for(let Ae=0,Be=ve.length;Ae<Be;Ae++){let Xe=ve[Ae];fu(E,_,Xe,Xe.viewport)}}else he.length>0&&pu(_e,he,_,I),gn&&C.render(_),fu(E,_,I)}ie!==null&&G===0&&(Ue.updateMultisampleRenderTarget(ie),Ue.updateRenderTargetMipmap(ie)),F&&z.end(L),_.isScene===!0&&_.onAfterRender(L,_,I),ae.resetDefaultState(),X=-1,ee=null,S.pop(),S.length>0?(A=S[S.length-1],Ue.setTextureUnits(A.state.textureUnits),At===!0&&Z.setGlobalState(L.clippingPlanes,A.state.camera)):A=null,y.pop(),y.length>0?E=y[y.length-1]:E=null,V!==null&&V.renderEnd()};function nc(_,I,k,F){if(_.visible===!1)return;if(_.layers.test(I.layers)){if(_.isGroup)k=_.renderOrder;else if(_.isLOD)_.autoUpdate===!0&&_.update(I);else if(_.isLight)A.pushLight(_),_.castShadow&&A.pushShadow(_);else if(_.isSprite){let _e=I.isArrayCamera?Nt:We;if(!_.frustumCulled||_.intersectsFrustum(_e)){F&&It.setFromMatrixPosition(_.matrixWorld).applyMatrix4(mt);let he=ne.update(_),ve=_.material;ve.visible&&E.push(_,he,ve,k,It.z,null,I)}}else if(_.isMesh||_.isLine||_.isPoints){let _e=I.isArrayCamera?Nt:We;if(!_.frustumCulled||_.intersectsFrustum(_e)){let he=ne.update(_),ve=_.material;if(F&&(_.boundingSphere!==void 0?(_.boundingSphere===null&&_.computeBoundingSphere(),It.copy(_.boundingSphere.center)):(he.boundingSphere===null&&he.computeBoundingSphere(),It.copy(he.boundingSphere.center)),It.applyMatrix4(_.matrixWorld).applyMatrix4(mt)),Array.isArray(ve)){let Ae=he.groups;for(let Be=0,Xe=Ae.length;Be<Xe;Be++){let Me=Ae[Be],qe=ve[Me.materialIndex];qe&&qe.visible&&E.push(_,he,qe,k,It.z,Me,I)}}else ve.visible&&E.push(_,he,ve,k,It.z,null,I)}}}let de=_.children;for(let _e=0,he=de.length;_e<he;_e++)nc(de[_e],I,k,F)}function fu(_,I,k,F){let{opaque:B,transmissive:de,transparent:_e}=_;A.setupLightsView(k),At===!0&&Z.setGlobalState(L.clippingPlanes,k),F&&fe.viewport(te.copy(F)),B.length>0&&Os(B,I,k),de.length>0&&Os(de,I,k),_e.length>0&&Os(_e,I,k),fe.buffers.depth.setTest(!0),fe.buffers.depth.setMask(!0),fe.buffers.color.setMask(!0),fe.setPolygonOffset(!1)}function pu(_,I,k,F){if((k.isScene===!0?k.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[F.id]===void 0){let Me=dt.has("EXT_color_buffer_half_float")||dt.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[F.id]=new wt(1,1,{generateMipmaps:!0,type:Me?Rn:kt,minFilter:Cn,samples:Math.max(4,ft.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:$e.workingColorSpace})}let de=A.state.transmissionRenderTarget[F.id],_e=F.viewport||te;de.setSize(_e.z*L.transmissionResolutionScale,_e.w*L.transmissionResolutionScale);let he=L.getRenderTarget(),ve=L.getActiveCubeFace(),Ae=L.getActiveMipmapLevel();L.setRenderTarget(de),L.getClearColor(J),ge=L.getClearAlpha(),ge<1&&L.setClearColor(16777215,.5),L.clear(),gn&&C.render(k);let Be=L.toneMapping;L.toneMapping=Bn;let Xe=F.viewport;if(F.viewport!==void 0&&(F.viewport=void 0),A.setupLightsView(F),At===!0&&Z.setGlobalState(L.clippingPlanes,F),Os(_,k,F),Ue.updateMultisampleRenderTarget(de),Ue.updateRenderTargetMipmap(de),dt.has("WEBGL_multisampled_render_to_texture")===!1){let Me=!1;for(let qe=0,Mt=I.length;qe<Mt;qe++){let at=I[qe],{object:ot,geometry:Vt,material:Se,group:Zt}=at;if(Se.side===tn&&ot.layers.test(F.layers)){let Ke=Se.side;Se.side=zt,Se.needsUpdate=!0,mu(ot,k,F,Vt,Se,Zt),Se.side=Ke,Se.needsUpdate=!0,Me=!0}}Me===!0&&(Ue.updateMultisampleRenderTarget(de),Ue.updateRenderTargetMipmap(de))}L.setRenderTarget(he,ve,Ae),L.setClearColor(J,ge),Xe!==void 0&&(F.viewport=Xe),L.toneMapping=Be}function Os(_,I,k){let F=I.isScene===!0?I.overrideMaterial:null;for(let B=0,de=_.length;B<de;B++){let _e=_[B],{object:he,geometry:ve,group:Ae}=_e,Be=_e.material;Be.allowOverride===!0&&F!==null&&(Be=F),he.layers.test(k.layers)&&mu(he,I,k,ve,Be,Ae)}}function mu(_,I,k,F,B,de){V!==null&&B.isNodeMaterial&&V.setObject(_,B),_.onBeforeRender(L,I,k,F,B,de),_.modelViewMatrix.multiplyMatrices(k.matrixWorldInverse,_.matrixWorld),_.normalMatrix.getNormalMatrix(_.modelViewMatrix),B.onBeforeRender(L,I,k,F,_,de),B.transparent===!0&&B.side===tn&&B.forceSinglePass===!1?(B.side=zt,B.needsUpdate=!0,L.renderBufferDirect(k,I,F,B,_,de),B.side=vi,B.needsUpdate=!0,L.renderBufferDirect(k,I,F,B,_,de),B.side=tn):L.renderBufferDirect(k,I,F,B,_,de),_.onAfterRender(L,I,k,F,B,de)}function gu(_){let I=0;for(let k of _)k.texture!==null&&I++;return I}function Ur(_,I,k){I.isScene!==!0&&(I=mn);let F=Pe.get(_),B=A.state.lights,de=A.state.shadowsArray,_e=B.state.version,he=Q.getParameters(_,B.state,de,I,k,A.state.lightProbeGridArray),ve=Q.getProgramCacheKey(he),Ae=F.programs;F.environment=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?I.environment:null,F.fog=I.fog;let Be=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap;F.envMap=w.get(_.envMap||F.environment,Be),F.envMapRotation=F.environment!==null&&_.envMap===null?I.environmentRotation:_.envMapRotation,Ae===void 0&&(_.addEventListener("dispose",et),Ae=new Map,F.programs=Ae,F.programVariants=new Map);let Xe=Ae.get(ve);if(Xe!==void 0){if(F.currentProgram===Xe&&F.lightsStateVersion===_e)return vu(_,he),Xe}else he.uniforms=Q.getUniforms(_),V!==null&&_.isNodeMaterial&&V.build(_,k,he),_.onBeforeCompile(he,L),Xe=Q.acquireProgram(he,ve),Ae.set(ve,Xe),F.uniforms=he.uniforms;let Me=F.uniforms;return(!_.isShaderMaterial&&!_.isRawShaderMaterial||_.clipping===!0)&&(Me.clippingPlanes=Z.uniform),vu(_,he),F.needsLights=Um(_),F.lightsStateVersion=_e,F.needsLights&&(Me.ambientLightColor.value=B.state.ambient,Me.lightProbe.value=B.state.probe,Me.sunLights.value=B.state.sun,Me.sunLightShadows.value=B.state.sunShadow,Me.directionalLights.value=B.state.directional,Me.directionalLightShadows.value=B.state.directionalShadow,Me.spotLights.value=B.state.spot,Me.spotLightShadows.value=B.state.spotShadow,Me.rectAreaLights.value=B.state.rectArea,Me.ltc_1.value=B.state.rectAreaLTC1,Me.ltc_2.value=B.state.rectAreaLTC2,Me.pointLights.value=B.state.point,Me.pointLightShadows.value=B.state.pointShadow,Me.hemisphereLights.value=B.state.hemi,Me.sunShadowMatrix.value=B.state.sunShadowMatrix,Me.sunShadowCascade.value=B.state.sunShadowCascade,Me.directionalShadowMatrix.value=B.state.directionalShadowMatrix,Me.spotLightMatrix.value=B.state.spotLightMatrix,Me.spotLightMap.value=B.state.spotLightMap,Me.pointShadowMatrix.value=B.state.pointShadowMatrix),F.numLightProbeGrids=gu(A.state.lightProbeGridArray),F.currentProgram=Xe,F.uniformsList=null,Xe}function Lm(_,I,k,F,B){let de=Pe.get(_),_e=de.currentProgram.id+","+F+","+B,he=de.programVariants.get(_e);return he===void 0?(he=Ur(_,I,k),de.programVariants.set(_e,he)):(de.currentProgram=he,de.uniformsList=null,de.outputColorSpace=F,de.toneMapping=B),he}function yu(_){if(_.uniformsList===null){let I=_.currentProgram.getUniforms();_.uniformsList=xr.seqWithValue(I.seq,_.uniforms)}return _.uniformsList}function vu(_,I){let k=Pe.get(_);k.outputColorSpace=I.outputColorSpace,k.batching=I.batching,k.batchingColor=I.batchingColor,k.instancing=I.instancing,k.instancingColor=I.instancingColor,k.instancingMorph=I.instancingMorph,k.skinning=I.skinning,k.morphTargets=I.morphTargets,k.morphNormals=I.morphNormals,k.morphColors=I.morphColors,k.morphTargetsCount=I.morphTargetsCount,k.numClippingPlanes=I.numClippingPlanes,k.numIntersection=I.numClipIntersection,k.vertexAlphas=I.vertexAlphas,k.vertexTangents=I.vertexTangents,k.toneMapping=I.toneMapping}function Dm(_,I,k,F,B){I.isScene!==!0&&(I=mn),Ue.resetTextureUnits();let de=I.fog,_e=F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial?I.environment:null,he=ie===null?L.outputColorSpace:ie.isXRRenderTarget===!0?ie.texture.colorSpace:$e.workingColorSpace,ve=F.isMeshStandardMaterial||F.isMeshLambertMaterial&&!F.envMap||F.isMeshPhongMaterial&&!F.envMap,Ae=w.get(F.envMap||_e,ve),Be=F.vertexColors===!0&&!!k.attributes.color&&k.attributes.color.itemSize===4,Xe=!!k.attributes.tangent&&(!!F.normalMap||F.anisotropy>0),Me=!!k.morphAttributes.position,qe=!!k.morphAttributes.normal,Mt=!!k.morphAttributes.color,at=Bn;F.toneMapped&&(ie===null||ie.isXRRenderTarget===!0)&&(at=L.toneMapping);let ot=k.morphAttributes.position||k.morphAttributes.normal||k.morphAttributes.color,Vt=ot!==void 0?ot.length:0,Se=Pe.get(F),Zt=A.state.lights;if(At===!0&&(Qt===!0||_!==ee)){let gt=_===ee&&F.id===X;Z.setState(F,_,gt)}let Ke=!1,Ei=!1;F.version===Se.__version?Se.needsLights&&Se.lightsStateVersion!==Zt.state.version||B.isBatchedMesh&&Se.batching===!1||!B.isBatchedMesh&&Se.batching===!0||B.isBatchedMesh&&Se.batchingColor===!0&&B._colorsTexture===null||B.isBatchedMesh&&Se.batchingColor===!1&&B._colorsTexture!==null||B.isInstancedMesh&&Se.instancing===!1||!B.isInstancedMesh&&Se.instancing===!0||B.isSkinnedMesh&&Se.skinning===!1||!B.isSkinnedMesh&&Se.skinning===!0||B.isInstancedMesh&&Se.instancingColor===!0&&B.instanceColor===null||B.isInstancedMesh&&Se.instancingColor===!1&&B.instanceColor!==null||B.isInstancedMesh&&Se.instancingMorph===!0&&B.morphTexture===null||B.isInstancedMesh&&Se.instancingMorph===!1&&B.morphTexture!==null||Se.envMap!==Ae||F.fog===!0&&Se.fog!==de||Se.numClippingPlanes!==void 0&&(Se.numClippingPlanes!==Z.numPlanes||Se.numIntersection!==Z.numIntersection)||Se.vertexAlphas!==Be||Se.vertexTangents!==Xe||Se.morphTargets!==Me||Se.morphNormals!==qe||Se.morphColors!==Mt||Se.morphTargetsCount!==Vt||Se.numLightProbeGrids!==gu(A.state.lightProbeGridArray)?Ke=!0:(Se.outputColorSpace!==he||Se.toneMapping!==at)&&(Ei=!0):(Ke=!0,Se.__version=F.version);let Gt=Se.currentProgram;(Ke===!0||Ei===!0)&&(Gt=Ei===!0?Lm(F,I,B,he,at):Ur(F,I,B),V&&F.isNodeMaterial&&V.onUpdateProgram(F,Gt,Se));let Bs=!1,si=!1,Ci=!1,Ze=Gt.getUniforms(),Ut=Se.uniforms;if(fe.useProgram(Gt.program)&&(Bs=!0,si=!0,Ci=!0),F.id!==X&&(X=F.id,si=!0),Bs||ee!==_){fe.buffers.depth.getReversed()&&_.reversedDepth!==!0&&(_._reversedDepth=!0,_.updateProjectionMatrix()),Ze.setValue(D,"projectionMatrix",_.projectionMatrix),Ze.setValue(D,"viewMatrix",_.matrixWorldInverse);let Lt=Ze.map.cameraPosition;Lt!==void 0&&Lt.setValue(D,Ln.setFromMatrixPosition(_.matrixWorld)),ft.logarithmicDepthBuffer&&Ze.setValue(D,"logDepthBufFC",2/(Math.log(_.far+1)/Math.LN2)),(F.isMeshPhongMaterial||F.isMeshToonMaterial||F.isMeshLambertMaterial||F.isMeshBasicMaterial||F.isMeshStandardMaterial||F.isShaderMaterial)&&Ze.setValue(D,"isOrthographic",_.isOrthographicCamera===!0),ee!==_&&(ee=_,si=!0,Ci=!0)}if(Se.needsLights&&(Zt.state.sunShadowMap.length>0&&Ze.setValue(D,"sunShadowMap",Zt.state.sunShadowMap,Ue),Zt.state.directionalShadowMap.length>0&&Ze.setValue(D,"directionalShadowMap",Zt.state.directionalShadowMap,Ue),Zt.state.spotShadowMap.length>0&&Ze.setValue(D,"spotShadowMap",Zt.state.spotShadowMap,Ue),Zt.state.pointShadowMap.length>0&&Ze.setValue(D,"pointShadowMap",Zt.state.pointShadowMap,Ue)),B.isSkinnedMesh){Ze.setOptional(D,B,"bindMatrix"),Ze.setOptional(D,B,"bindMatrixInverse");let gt=B.skeleton;gt&&(gt.boneTexture===null&&gt.computeBoneTexture(),Ze.setValue(D,"boneTexture",gt.boneTexture,Ue))}B.isBatchedMesh&&(Ze.setOptional(D,B,"batchingTexture"),Ze.setValue(D,"batchingTexture",B._matricesTexture,Ue),Ze.setOptional(D,B,"batchingIdTexture"),Ze.setValue(D,"batchingIdTexture",B._indirectTexture,Ue),Ze.setOptional(D,B,"batchingColorTexture"),B._colorsTexture!==null&&Ze.setValue(D,"batchingColorTexture",B._colorsTexture,Ue));let Sn=k.morphAttributes;if((Sn.position!==void 0||Sn.normal!==void 0||Sn.color!==void 0)&&K.update(B,k,Gt),(si||Se.receiveShadow!==B.receiveShadow)&&(Se.receiveShadow=B.receiveShadow,Ze.setValue(D,"receiveShadow",B.receiveShadow)),(F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial)&&F.envMap===null&&I.environment!==null&&(Ut.envMapIntensity.value=I.environmentIntensity),Ut.dfgLUT!==void 0&&(Ut.dfgLUT.value=n_()),si){if(Ze.setValue(D,"toneMappingExposure",L.toneMappingExposure),Se.needsLights&&Nm(Ut,Ci),de&&F.fog===!0&&oe.refreshFogUniforms(Ut,de),oe.refreshMaterialUniforms(Ut,F,ye,Ie,A.state.transmissionRenderTarget[_.id]),Se.needsLights&&Se.numLightProbeGrids>0){let gt=M,Lt=0;for(let Wn of A.state.lightProbeGridArray)Wn.texture!==null&&(gt.textures[Lt]=Wn.texture,gt.min[Lt]=Wn.boundingBox.min,gt.max[Lt]=Wn.boundingBox.max,gt.resolution[Lt]=Wn.resolution,Lt++);for(let Wn in gt)gt[Wn].length=Lt;Ut.probesSH.value=gt.textures,Ut.probesMin.value=gt.min,Ut.probesMax.value=gt.max,Ut.probesResolution.value=gt.resolution}xr.upload(D,yu(Se),Ut,Ue)}if(F.isShaderMaterial&&F.uniformsNeedUpdate===!0&&(xr.upload(D,yu(Se),Ut,Ue),F.uniformsNeedUpdate=!1),F.isSpriteMaterial&&Ze.setValue(D,"center",B.center),Ze.setValue(D,"modelViewMatrix",B.modelViewMatrix),Ze.setValue(D,"normalMatrix",B.normalMatrix),Ze.setValue(D,"modelMatrix",B.matrixWorld),F.uniformsGroups!==void 0){let gt=F.uniformsGroups;for(let Lt=0,Wn=gt.length;Lt<Wn;Lt++){let _u=gt[Lt];Ee.update(_u,Gt),Ee.bind(_u,Gt)}}return Gt}function Nm(_,I){_.ambientLightColor.needsUpdate=I,_.lightProbe.needsUpdate=I,_.sunLights.needsUpdate=I,_.sunLightShadows.needsUpdate=I,_.directionalLights.needsUpdate=I,_.directionalLightShadows.needsUpdate=I,_.pointLights.needsUpdate=I,_.pointLightShadows.needsUpdate=I,_.spotLights.needsUpdate=I,_.spotLightShadows.needsUpdate=I,_.rectAreaLights.needsUpdate=I,_.hemisphereLights.needsUpdate=I}function Um(_){return _.isMeshLambertMaterial||_.isMeshToonMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isShadowMaterial||_.isShaderMaterial&&_.lights===!0}this.getActiveCubeFace=function(){return j},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return ie},this.setRenderTargetTextures=function(_,I,k){let F=Pe.get(_);F.__autoAllocateDepthBuffer=_.resolveDepthBuffer===!1,F.__autoAllocateDepthBuffer===!1&&(F.__useRenderToTexture=!1),Pe.get(_.texture).__webglTexture=I,Pe.get(_.depthTexture).__webglTexture=F.__autoAllocateDepthBuffer?void 0:k,F.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(_,I){let k=Pe.get(_);k.__webglFramebuffer=I,k.__useDefaultFramebuffer=I===void 0},this.setRenderTarget=function(_,I=0,k=0){ie=_,j=I,G=k;let F=null,B=!1,de=!1;if(_){let he=Pe.get(_);if(he.__useDefaultFramebuffer!==void 0){fe.bindFramebuffer(D.FRAMEBUFFER,he.__webglFramebuffer),te.copy(_.viewport),we.copy(_.scissor),Oe=_.scissorTest,fe.viewport(te),fe.scissor(we),fe.setScissorTest(Oe),X=-1;return}else if(he.__webglFramebuffer===void 0)Ue.setupRenderTarget(_);else if(he.__hasExternalTextures)Ue.rebindTextures(_,Pe.get(_.texture).__webglTexture,Pe.get(_.depthTexture).__webglTexture);else if(_.depthBuffer){let Be=_.depthTexture;if(he.__boundDepthTexture!==Be){if(Be!==null&&Pe.has(Be)&&(_.width!==Be.image.width||_.height!==Be.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ue.setupDepthRenderbuffer(_)}}let ve=_.texture;(ve.isData3DTexture||ve.isDataArrayTexture||ve.isCompressedArrayTexture)&&(de=!0);let Ae=Pe.get(_).__webglFramebuffer;_.isWebGLCubeRenderTarget?(Array.isArray(Ae[I])?F=Ae[I][k]:F=Ae[I],B=!0):_.samples>0&&Ue.useMultisampledRTT(_)===!1?F=Pe.get(_).__webglMultisampledFramebuffer:Array.isArray(Ae)?F=Ae[k]:F=Ae,te.copy(_.viewport),we.copy(_.scissor),Oe=_.scissorTest}else te.copy(De).multiplyScalar(ye).floor(),we.copy(Qe).multiplyScalar(ye).floor(),Oe=st;if(k!==0&&(F=Y),fe.bindFramebuffer(D.FRAMEBUFFER,F)&&fe.drawBuffers(_,F),fe.viewport(te),fe.scissor(we),fe.setScissorTest(Oe),B){let he=Pe.get(_.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_CUBE_MAP_POSITIVE_X+I,he.__webglTexture,k)}else if(de){let he=I;for(let ve=0;ve<_.textures.length;ve++){let Ae=Pe.get(_.textures[ve]);D.framebufferTextureLayer(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0+ve,Ae.__webglTexture,k,he)}}else if(_!==null&&k!==0){let he=Pe.get(_.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,he.__webglTexture,k)}X=-1};function xu(_){let I=Pe.get(_);return(I.__readFormat!==_.format||I.__readType!==_.type)&&(I.__readFormat=_.format,I.__readType=_.type,I.__formatReadable=ft.textureFormatReadable(_.format),I.__typeReadable=ft.textureTypeReadable(_.type)),I}this.readRenderTargetPixels=function(_,I,k,F,B,de,_e,he=0){if(!(_&&_.isWebGLRenderTarget)){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ve=Pe.get(_).__webglFramebuffer;if(_.isWebGLCubeRenderTarget&&_e!==void 0&&(ve=ve[_e],Array.isArray(ve)&&(ve=ve[0])),ve){fe.bindFramebuffer(D.FRAMEBUFFER,ve);try{let Ae=_.textures[he],Be=Ae.format,Xe=Ae.type;_.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+he);let Me=xu(Ae);if(Me.__formatReadable===!1){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Me.__typeReadable===!1){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}I>=0&&I<=_.width-F&&k>=0&&k<=_.height-B&&D.readPixels(I,k,F,B,se.convert(Be),se.convert(Xe),de)}finally{let Ae=ie!==null?Pe.get(ie).__webglFramebuffer:null;fe.bindFramebuffer(D.FRAMEBUFFER,Ae)}}},this.readRenderTargetPixelsAsync=async function(_,I,k,F,B,de,_e,he=0){if(!(_&&_.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ve=Pe.get(_).__webglFramebuffer;if(_.isWebGLCubeRenderTarget&&_e!==void 0&&(ve=ve[_e],Array.isArray(ve)&&(ve=ve[0])),ve)if(I>=0&&I<=_.width-F&&k>=0&&k<=_.height-B){fe.bindFramebuffer(D.FRAMEBUFFER,ve);let Ae=_.textures[he],Be=Ae.format,Xe=Ae.type;_.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+he);let Me=xu(Ae);if(Me.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Me.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let qe=D.createBuffer();D.bindBuffer(D.PIXEL_PACK_BUFFER,qe),D.bufferData(D.PIXEL_PACK_BUFFER,de.byteLength,D.STREAM_READ),D.readPixels(I,k,F,B,se.convert(Be),se.convert(Xe),0),D.bindBuffer(D.PIXEL_PACK_BUFFER,null);let Mt=ie!==null?Pe.get(ie).__webglFramebuffer:null;fe.bindFramebuffer(D.FRAMEBUFFER,Mt);let at=D.fenceSync(D.SYNC_GPU_COMMANDS_COMPLETE,0);return D.flush(),await Ed(D,at,4),D.bindBuffer(D.PIXEL_PACK_BUFFER,qe),D.getBufferSubData(D.PIXEL_PACK_BUFFER,0,de),D.bindBuffer(D.PIXEL_PACK_BUFFER,null),D.deleteBuffer(qe),D.deleteSync(at),de}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(_,I=null,k=0){let F=Math.pow(2,-k),B=Math.floor(_.image.width*F),de=Math.floor(_.image.height*F),_e=I!==null?I.x:0,he=I!==null?I.y:0;Ue.setTexture2D(_,0),D.copyTexSubImage2D(D.TEXTURE_2D,k,0,0,_e,he,B,de),fe.unbindTexture()},this.copyTextureToTexture=function(_,I,k=null,F=null,B=0,de=0){let _e,he,ve,Ae,Be,Xe,Me,qe,Mt,at=_.isCompressedTexture?_.mipmaps[de]:_.image;if(k!==null)_e=k.max.x-k.min.x,he=k.max.y-k.min.y,ve=k.isBox3?k.max.z-k.min.z:1,Ae=k.min.x,Be=k.min.y,Xe=k.isBox3?k.min.z:0;else{let Ze=Math.pow(2,-B);_e=Math.floor(at.width*Ze),he=Math.floor(at.height*Ze),_.isDataArrayTexture?ve=at.depth:_.isData3DTexture?ve=Math.floor(at.depth*Ze):ve=1,Ae=0,Be=0,Xe=0}F!==null?(Me=F.x,qe=F.y,Mt=F.z):(Me=0,qe=0,Mt=0);let ot=se.convert(I.format),Vt=se.convert(I.type),Se;I.isData3DTexture?(Ue.setTexture3D(I,0),Se=D.TEXTURE_3D):I.isDataArrayTexture||I.isCompressedArrayTexture?(Ue.setTexture2DArray(I,0),Se=D.TEXTURE_2D_ARRAY):(Ue.setTexture2D(I,0),Se=D.TEXTURE_2D),fe.activeTexture(D.TEXTURE0),fe.pixelStorei(D.UNPACK_FLIP_Y_WEBGL,I.flipY),fe.pixelStorei(D.UNPACK_PREMULTIPLY_ALPHA_WEBGL,I.premultiplyAlpha),fe.pixelStorei(D.UNPACK_ALIGNMENT,I.unpackAlignment);let Zt=fe.getParameter(D.UNPACK_ROW_LENGTH),Ke=fe.getParameter(D.UNPACK_IMAGE_HEIGHT),Ei=fe.getParameter(D.UNPACK_SKIP_PIXELS),Gt=fe.getParameter(D.UNPACK_SKIP_ROWS),Bs=fe.getParameter(D.UNPACK_SKIP_IMAGES);fe.pixelStorei(D.UNPACK_ROW_LENGTH,at.width),fe.pixelStorei(D.UNPACK_IMAGE_HEIGHT,at.height),fe.pixelStorei(D.UNPACK_SKIP_PIXELS,Ae),fe.pixelStorei(D.UNPACK_SKIP_ROWS,Be),fe.pixelStorei(D.UNPACK_SKIP_IMAGES,Xe);let si=_.isDataArrayTexture||_.isData3DTexture,Ci=I.isDataArrayTexture||I.isData3DTexture;if(_.isDepthTexture){let Ze=Pe.get(_),Ut=Pe.get(I),Sn=Pe.get(Ze.__renderTarget),gt=Pe.get(Ut.__renderTarget);fe.bindFramebuffer(D.READ_FRAMEBUFFER,Sn.__webglFramebuffer),fe.bindFramebuffer(D.DRAW_FRAMEBUFFER,gt.__webglFramebuffer);for(let Lt=0;Lt<ve;Lt++)si&&(D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Pe.get(_).__webglTexture,B,Xe+Lt),D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Pe.get(I).__webglTexture,de,Mt+Lt)),D.blitFramebuffer(Ae,Be,Ae+_e,Be+he,Me,qe,Me+_e,qe+he,D.DEPTH_BUFFER_BIT,D.NEAREST);fe.bindFramebuffer(D.READ_FRAMEBUFFER,null),fe.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else if(B!==0||_.isRenderTargetTexture||Pe.has(_)){let Ze=Pe.get(_),Ut=Pe.get(I);fe.bindFramebuffer(D.READ_FRAMEBUFFER,P),fe.bindFramebuffer(D.DRAW_FRAMEBUFFER,q);for(let Sn=0;Sn<ve;Sn++)si?D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Ze.__webglTexture,B,Xe+Sn):D.framebufferTexture2D(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,Ze.__webglTexture,B),Ci?D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,Ut.__webglTexture,de,Mt+Sn):D.framebufferTexture2D(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,Ut.__webglTexture,de),B!==0?D.blitFramebuffer(Ae,Be,Ae+_e,Be+he,Me,qe,Me+_e,qe+he,D.COLOR_BUFFER_BIT,D.NEAREST):Ci?D.copyTexSubImage3D(Se,de,Me,qe,Mt+Sn,Ae,Be,_e,he):D.copyTexSubImage2D(Se,de,Me,qe,Ae,Be,_e,he);fe.bindFramebuffer(D.READ_FRAMEBUFFER,null),fe.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else Ci?_.isDataTexture||_.isData3DTexture?D.texSubImage3D(Se,de,Me,qe,Mt,_e,he,ve,ot,Vt,at.data):I.isCompressedArrayTexture?D.compressedTexSubImage3D(Se,de,Me,qe,Mt,_e,he,ve,ot,at.data):D.texSubImage3D(Se,de,Me,qe,Mt,_e,he,ve,ot,Vt,at):_.isDataTexture?D.texSubImage2D(D.TEXTURE_2D,de,Me,qe,_e,he,ot,Vt,at.data):_.isCompressedTexture?D.compressedTexSubImage2D(D.TEXTURE_2D,de,Me,qe,at.width,at.height,ot,at.data):D.texSubImage2D(D.TEXTURE_2D,de,Me,qe,_e,he,ot,Vt,at);fe.pixelStorei(D.UNPACK_ROW_LENGTH,Zt),fe.pixelStorei(D.UNPACK_IMAGE_HEIGHT,Ke),fe.pixelStorei(D.UNPACK_SKIP_PIXELS,Ei),fe.pixelStorei(D.UNPACK_SKIP_ROWS,Gt),fe.pixelStorei(D.UNPACK_SKIP_IMAGES,Bs),de===0&&I.generateMipmaps===!0&&I.mipmapsAutoUpdate===!0&&D.generateMipmap(Se),fe.unbindTexture()},this.initRenderTarget=function(_){Pe.get(_).__webglFramebuffer===void 0&&Ue.setupRenderTarget(_)},this.initTexture=function(_){_.isCubeTexture?Ue.setTextureCube(_,0):_.isData3DTexture?Ue.setTexture3D(_,0):_.isDataArrayTexture||_.isCompressedArrayTexture?Ue.setTexture2DArray(_,0):Ue.setTexture2D(_,0),fe.unbindTexture()},this.resetState=function(){j=0,G=0,ie=null,fe.reset(),ae.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return _n}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=$e._getDrawingBufferColorSpace(e),t.unpackColorSpace=$e._getUnpackColorSpace()}};var ct=`
precision highp float;
precision highp int;
`,vs=`
uniform vec3 sunDirection;
uniform vec3 sunColor;
uniform vec3 skyColor;
uniform highp sampler2DShadow shadowMap;
uniform mat4 shadowMatrix;
uniform float shadowStrength;
uniform float shadowTexel;
uniform float shadowSpan;
uniform float sunGain; // what makes the sun's light on a horizontal surface whole

// A weak second light from the south-west keeps the walls that the sun does not reach apart.
const vec3 FILL = vec3(-0.45, 0.0, 0.893);

float sunlight(vec3 world) {
  if (shadowStrength == 0.0) return 1.0;
  vec3 place = (shadowMatrix * vec4(world, 1.0)).xyz;
  if (any(lessThan(place, vec3(0.0))) || any(greaterThan(place.xy, vec2(1.0)))) return 1.0;
  place.z = min(place.z, 0.99999);
  float lit = 0.0;
  for (int i = 0; i < 9; i++) {
    vec2 step = vec2(float(i % 3) - 1.0, float(i / 3) - 1.0) * 1.3 * shadowTexel;
    lit += texture(shadowMap, vec3(place.xy + step, place.z));
  }
  return mix(1.0, lit / 9.0, shadowStrength);
}

vec3 light(vec3 normal, float lit) {
  float sky = mix(0.62, 1.0, 0.5 + 0.5 * normal.y) * (1.0 + 0.16 * dot(normal, FILL));
  float sun = max(dot(normal, sunDirection), 0.0) * sunGain;
  vec3 sum = skyColor * sky + sunColor * sun * lit;
  return min(sum, 1.0 + 0.6 * (sum - 1.0));
}
`,Hi=`
uniform vec3 fogColor;
uniform float fogDensity; // a metre

/** A colour behind so many metres of fog. */
vec3 fogged(vec3 color, float depth) {
  float thickness = fogDensity * depth;
  return mix(color, fogColor, 1.0 - exp(-thickness * thickness));
}

/** The colour of a fragment behind the fog before it. */
vec3 fogged(vec3 color) {
  return fogged(color, 1.0 / gl_FragCoord.w);
}

vec3 toSRGB(vec3 color) {
  color = clamp(color, 0.0, 1.0);
  return mix(1.055 * pow(color, vec3(1.0 / 2.4)) - 0.055, color * 12.92, lessThanEqual(color, vec3(0.0031308)));
}
`,Ua=`
vec4 identity(uint layer, uint feature) {
  return vec4(uvec4(feature & 255u, (feature >> 8) & 255u, (feature >> 16) & 255u, layer)) / 255.0;
}
`,ni=`
uniform mat4 modelMatrix;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform mat4 viewMatrix;
invariant gl_Position;
`,br=`
#ifdef CUT
uniform vec4 section; // normal and offset, world metres
out float beyond; // metres

void cutAt(vec3 world) {
  beyond = dot(section.xyz, world) - section.w;
}
#else
void cutAt(vec3 world) {}
#endif
`,xi=`
#ifdef CUT
in float beyond;

void cut() {
  if (beyond > 0.0) discard;
}
#else
void cut() {}
#endif
`,mf=`
#ifdef SLAB
in float high; // metres that the terrain is above the cut

void below() {
  if (high < 0.0) discard;
}
#else
void below() {}
#endif
`,Mr=`${ct}${ni}${br}
in vec2 cell;
in int height;
in vec2 normal;
uniform float exaggeration;
out vec3 world;
out vec3 up;
out vec2 lattice;

void main() {
  vec4 vertex = vec4(cell.x, float(height), cell.y, 1.0);
  world = (modelMatrix * vertex).xyz;
  float y = sqrt(max(1.0 - dot(normal, normal), 0.0));
  up = vec3(normal.x, y / exaggeration, normal.y);
  lattice = cell;
  cutAt(world);
  gl_Position = projectionMatrix * modelViewMatrix * vertex;
}
`,yh=`${ct}${xi}${vs}${Hi}
uniform vec3 color;
uniform float opacity;
uniform sampler2D drape;
uniform mat3 drapePlace; // makes shares of the image of local x, z, 1
uniform float drapeOpacity;
uniform float drapeShading; // 1, or 0 where the drape has its colours without light
uniform vec3 lineColor;
uniform float lines; // 1 with lines along the lattice
uniform float shadowRelief; // 1 where the terrain casts shadows, which it must not cast on itself within some texels
in vec3 world;
in vec3 up;
in vec2 lattice;
out vec4 pixel;

const vec3 UNDERSIDE = vec3(0.10, 0.095, 0.09);

/** How much of the pixel lies on lines along the lattice; none where its cells are but a few pixels, as a patch's always are. */
float ruled() {
  vec2 cells = fwidth(lattice); // of a pixel
  vec2 away = abs(fract(lattice + 0.5) - 0.5) / max(cells, 1e-9); // pixels from the next line
  vec2 line = (1.0 - smoothstep(0.3, 1.1, away)) * (1.0 - smoothstep(0.2, 0.33, cells));
  return max(line.x, line.y);
}

void main() {
  cut();
  vec2 uv = (drapePlace * vec3(world.xz, 1.0)).xy;
  vec2 rim = fwidth(uv); // antialiasing looks up to a pixel beyond a triangle
  vec4 texel = texture(drape, uv);
  bool covered = all(greaterThanEqual(uv, -rim)) && all(lessThanEqual(uv, 1.0 + rim));
  vec3 normal = normalize(up);
  vec3 lit = light(normal, sunlight(world + normal * 3.0 * shadowSpan * shadowRelief));
  vec3 draped = texel.rgb * mix(vec3(1.0), lit, drapeShading);
  vec3 shaded = mix(color * lit, draped, covered ? texel.a * drapeOpacity : 0.0);
  shaded = mix(shaded, lineColor, ruled() * lines);
  pixel = vec4(toSRGB(fogged(gl_FrontFacing ? shaded : UNDERSIDE)), opacity);
}
`,Sr=`${ct}${xi}${mf}${Ua}
uniform uint layer;
out vec4 pixel;

void main() {
  cut();
  below();
  pixel = identity(layer, 0u);
}
`,gf=`${ct}${ni}${br}
in vec2 cell;
in int height;

void main() {
  vec4 seen = modelViewMatrix * vec4(cell.x, float(height), cell.y, 1.0);
  cutAt((modelMatrix * vec4(cell.x, float(height), cell.y, 1.0)).xyz);
  gl_Position = projectionMatrix * vec4(seen.xyz * 0.999, 1.0);
}
`,Fa=`${ct}${xi}${Hi}
uniform vec3 color;
uniform float opacity;
out vec4 pixel;

void main() {
  cut();
  pixel = vec4(toSRGB(fogged(color)), opacity);
}
`,vh=`${ct}${ni}${br}
in vec2 cell;
uniform float bottom; // a multiple of the quantum
out float share;
out vec3 normal;

void main() {
  share = 1.0;
  normal = vec3(0.0, -1.0, 0.0);
  cutAt((modelMatrix * vec4(cell.x, bottom, cell.y, 1.0)).xyz);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(cell.x, bottom, cell.y, 1.0);
}
`,xs=`${ct}${ni}${br}
in vec3 position;
in float depth;
in vec2 facing;
out float share;
out vec3 normal;

void main() {
  share = depth;
  normal = vec3(facing.x, 0.0, facing.y);
  cutAt((modelMatrix * vec4(position, 1.0)).xyz);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,xh=`${ct}${ni}
in vec2 cell;
in int height;
uniform float level; // a multiple of the quantum
uniform vec3 facing;
uniform float quantum;
out float share;
out float high;
out vec3 normal;

void main() {
  normal = facing;
  high = (float(height) - level) * quantum;
  share = 1e-4 * high;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(cell.x, level, cell.y, 1.0);
}
`,_s=`${ct}${xi}${mf}${vs}${Hi}
uniform vec3 color;
uniform float opacity;
in float share;
in vec3 normal;
out vec4 pixel;

void main() {
  cut();
  below();
  float rim = 1.0 - smoothstep(0.0, 2.0, share / max(fwidth(share), 1e-6));
  vec3 shaded = color * mix(vec3(1.0), light(normal, 1.0), 0.6) * mix(1.0, 0.8, share) * (1.0 - 0.25 * rim);
  pixel = vec4(toSRGB(fogged(shaded)), opacity);
}
`,_h=`
uniform highp sampler2D colors;

ivec2 cellOf(uint key) {
  uint width = uint(textureSize(colors, 0).x);
  return ivec2(int(key % width), int(key / width));
}
`,yf=`${ct}${ni}${br}${_h}
in ivec3 place;
in uint key; // of the vertex's or the instance's colour
uniform uint slots; // colours a feature has
uniform float exaggeration;
out vec3 world;
out vec3 view;
flat out vec4 tint;
flat out uint id;
#ifdef INSTANCED
in vec3 position;
in vec3 size;
uniform float untinted; // 1 where only the opacity of the feature's colour counts
#endif
#ifdef TURNED
in vec4 turn;
#endif
#ifdef ANCHORED
in int anchor;
uniform float quantum;
#endif
#ifdef SMOOTH
in vec3 normal;
out vec3 up;
flat out float mirrored; // -1 where the scale turns the inside out
#endif
#ifdef PICTURED
in vec2 uv;
out vec2 texel;
flat out float covered;
#endif
#ifdef SOLID
uniform highp sampler2D reliefs; // foot and top of each feature, metres
out vec2 rise; // height above the feature's foot and below its top, as drawn
#endif
#ifdef SURFACE
uniform float nearer; // how much nearer than the ground it is drawn
#endif

vec3 rotate(vec4 q, vec3 v) {
  return v + 2.0 * cross(q.xyz, cross(q.xyz, v) + q.w * v);
}

void main() {
  vec4 at = vec4(vec3(place), 1.0);
  world = (modelMatrix * at).xyz;
  view = (modelViewMatrix * at).xyz;
  id = key / slots;
  tint = texelFetch(colors, cellOf(key), 0);
#ifdef SMOOTH
  up = normal;
  mirrored = 1.0;
#endif
#ifdef INSTANCED
  vec3 offset = position * size;
  tint.rgb = mix(tint.rgb, vec3(1.0), untinted);
  #ifdef SMOOTH
    mirrored = size.x * size.y * size.z < 0.0 ? -1.0 : 1.0;
    up = normal * size.yzx * size.zxy * mirrored;
  #endif
  #ifdef BILLBOARD
    view += offset;
  #else
    #ifdef TURNED
      vec4 q = normalize(turn);
      offset = rotate(q, offset);
      #ifdef SMOOTH
        up = rotate(q, up);
      #endif
    #endif
    #ifdef STRETCHES
      offset.y *= exaggeration;
      #ifdef SMOOTH
        up.y /= exaggeration;
      #endif
    #endif
    world += offset;
    view += mat3(viewMatrix) * offset;
  #endif
#else
  #ifdef ANCHORED
    float sink = (exaggeration - 1.0) * float(place.y - anchor) * quantum;
    world.y -= sink;
    view -= viewMatrix[1].xyz * sink;
  #else
    #ifdef SMOOTH
      up.y /= exaggeration;
    #endif
  #endif
#endif
#ifdef PICTURED
  texel = uv;
  covered = uv.x < -30000.0 ? 0.0 : 1.0;
#endif
#ifdef SOLID
  vec2 span = texelFetch(reliefs, cellOf(id), 0).xy * exaggeration;
  rise = vec2(world.y - span.x, span.y - world.y);
#endif
  vec3 seen = view;
#ifdef SURFACE
  seen *= nearer;
#endif
  cutAt(world);
  gl_Position = tint.a > 0.0 ? projectionMatrix * vec4(seen, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`,bh=`${ct}${ni}${_h}
in vec3 position;
in uint feature;
uniform uint slots;
flat out vec4 tint;
flat out uint id;

void main() {
  id = feature;
  tint = texelFetch(colors, cellOf(feature * slots), 0);
  gl_Position = tint.a > 0.0 ? projectionMatrix * modelViewMatrix * vec4(position, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`,vf=`${ct}${vs}${Hi}
uniform float opacity;
uniform uint selected;
uniform vec3 accent;
uniform vec3 facing;
flat in vec4 tint;
flat in uint id;
out vec4 pixel;

void main() {
  vec3 shaded = id == selected ? mix(tint.rgb, accent, 0.85) : tint.rgb;
  shaded *= mix(vec3(1.0), light(facing, 1.0), 0.6) * 0.6; // darker than walls are
  pixel = vec4(toSRGB(fogged(shaded)), opacity * tint.a);
}
`,xf=`${ct}${Ua}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  pixel = identity(layer, id);
}
`,Mh=`
#ifdef PICTURED
uniform sampler2D picture;
in vec2 texel;
flat in float covered;

vec4 pictured() {
  vec4 found = texture(picture, texel);
  return covered > 0.0 ? vec4(found.rgb / max(found.a, 1e-3), found.a) : vec4(-1.0, -1.0, -1.0, 1.0);
}
#endif
`,_f=`${ct}${xi}${vs}${Hi}${Mh}
uniform mat4 viewMatrix;
uniform float opacity;
uniform uint selected;
uniform vec3 accent;
uniform vec4 base; // the model's own colour
in vec3 world;
in vec3 view;
flat in vec4 tint;
flat in uint id;
out vec4 pixel;
#ifdef SMOOTH
in vec3 up;
flat in float mirrored;
#endif
#ifdef SOLID
in vec2 rise;
#endif

vec3 toLinear(vec3 color) {
  return mix(pow((color + 0.055) / 1.055, vec3(2.4)), color / 12.92, lessThanEqual(color, vec3(0.04045)));
}

void main() {
  cut();
  vec3 faced = cross(dFdx(view), dFdy(view)) * mat3(viewMatrix);
  vec3 normal = normalize(faced);
  vec3 shaded = tint.rgb * base.rgb;
  float alpha = opacity * tint.a * base.a;
#ifdef PICTURED
  vec4 found = pictured();
  if (found.a < 0.02) discard;
  alpha *= found.a;
  #ifdef INSTANCED
    shaded *= toLinear(found.rgb);
  #else
    if (found.r >= 0.0) shaded = toLinear(found.rgb);
  #endif
#endif
  if (id == selected) shaded = mix(shaded, accent, 0.85);
#ifdef SMOOTH
  if (dot(up, up) > 0.0) normal = normalize(up) * (gl_FrontFacing ? mirrored : -mirrored);
#endif
#ifdef SOLID
  shaded *= light(normal, sunlight(world + normal * 0.02));
#elif !defined(BILLBOARD)
  // its own near side is in the shadow map, a texel of which it must not see
  shaded *= light(normal, sunlight(world + normal * 1.5 * shadowSpan));
#endif
#ifdef SOLID
  float wall = 1.0 - smoothstep(0.3, 0.6, abs(normal.y));
  float share = clamp(rise.x / max(rise.x + rise.y, 1e-3), 0.0, 1.0);
  float foot = mix(0.70, 1.0, smoothstep(0.0, 0.65, share));
  float eaves = 1.0 - smoothstep(0.6, 1.8, rise.y / max(fwidth(rise.y), 1e-6));
  shaded *= mix(1.0, foot * (1.0 - 0.22 * eaves), wall);
#endif
  pixel = vec4(toSRGB(fogged(shaded)), alpha);
}
`,bf=`${ct}${xi}${Ua}${Mh}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  cut();
#ifdef PICTURED
  if (pictured().a < 0.5) discard;
#endif
  pixel = identity(layer, id);
}
`,Sh=`${ct}${xi}${Mh}
out vec4 pixel;

void main() {
  cut();
#ifdef PICTURED
  if (pictured().a < 0.5) discard;
#endif
  pixel = vec4(0.0);
}
`,wr=`${ct}${ni}${_h}
in vec2 position; // -1 at the start, 1 at the end; -1 and 1 across
in ivec3 start;
in ivec3 end;
in uint feature;
in vec2 joints; // 1 where another segment goes on before its start and after its end
uniform highp sampler2D sizes; // CSS pixels, by feature
uniform uint slots;
uniform uint slot;
uniform vec2 viewport;
uniform float pixel;
uniform float picking;
uniform float least; // CSS pixels that can be picked
uniform float nearer; // how much nearer than it is it is drawn
uniform float sunken; // 1 where half of it would be in the ground that it lies on
flat out vec2 from; // pixels
flat out vec2 to;
flat out float radius;
flat out vec2 joined;
flat out float behind;
flat out vec4 tint;
flat out uint id;

const uint NOTHING = 0xffffffffu;

#ifdef CUT
uniform vec4 section;

float beyond(ivec3 place) {
  return dot(section.xyz, (modelMatrix * vec4(vec3(place), 1.0)).xyz) - section.w;
}
#endif

void main() {
  id = feature;
  joined = joints;
  behind = float(gl_InstanceID & 1);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (feature == NOTHING) return;
  tint = texelFetch(colors, cellOf(feature * slots + slot), 0);
  float size = texelFetch(sizes, cellOf(feature), 0).r;
  vec3 a = (modelViewMatrix * vec4(vec3(start), 1.0)).xyz;
  vec3 b = (modelViewMatrix * vec4(vec3(end), 1.0)).xyz;
#ifdef CUT
  float first_beyond = beyond(start);
  float last_beyond = beyond(end);
  if (min(first_beyond, last_beyond) > 0.0) return;
  if (first_beyond > 0.0) a = mix(b, a, last_beyond / (last_beyond - first_beyond));
  else if (last_beyond > 0.0) b = mix(a, b, first_beyond / (first_beyond - last_beyond));
#endif
  float nearest = -1.0001 * projectionMatrix[3][2] / (projectionMatrix[2][2] - 1.0);
  if (tint.a == 0.0 || !(size > 0.0) || min(a.z, b.z) > nearest) return;
  if (a.z > nearest) a = mix(b, a, (nearest - b.z) / (a.z - b.z));
  else if (b.z > nearest) b = mix(a, b, (nearest - a.z) / (b.z - a.z));
  // half its width in metres, at a distance of one
  float half_width = size * pixel / (projectionMatrix[1][1] * viewport.y);
  float drawn = nearer - sunken * 1.5 * half_width;
  vec4 first = projectionMatrix * vec4(a * drawn, 1.0);
  vec4 last = projectionMatrix * vec4(b * drawn, 1.0);
  from = (first.xy / first.w * 0.5 + 0.5) * viewport;
  to = (last.xy / last.w * 0.5 + 0.5) * viewport;
  radius = 0.5 * max(size, picking * least) * pixel;
  vec2 along = to - from;
  along = dot(along, along) > 1e-6 ? normalize(along) : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  vec4 near = position.x < 0.0 ? first : last;
  vec2 middle = position.x < 0.0 ? from : to;
  vec2 corner = middle + (along * position.x + across * position.y) * (radius + 1.0);
  gl_Position = vec4((corner / viewport * 2.0 - 1.0) * near.w, near.zw);
}
`,wh=`
flat in vec2 from;
flat in vec2 to;
flat in float radius;
flat in vec2 joined;
flat in float behind;

const float STEP = 2.4e-7; // four steps of 24 bits

/** How much of the pixel is covered; what is less than \`least\`, at a joint \`whole\`, is left out. */
float cover(float least, float whole) {
  vec2 along = to - from;
  float place = dot(gl_FragCoord.xy - from, along) / max(dot(along, along), 1e-6);
  float away = length(gl_FragCoord.xy - mix(from, to, clamp(place, 0.0, 1.0)));
  float covered = clamp(radius + 0.5 - away, 0.0, min(1.0, 2.0 * radius));
  bool end = place > 1.0 && joined.y > 0.0;
  if (covered < (end ? whole : least) || (place < 0.0 && joined.x > 0.0)) discard;
  gl_FragDepth = gl_FragCoord.z + STEP * (end ? 2.0 : behind);
  return covered;
}
`,Oa=`${ct}${Hi}${wh}
uniform float opacity;
uniform uint selected;
uniform vec3 accent;
flat in vec4 tint;
flat in uint id;
out vec4 pixel;

void main() {
  float strength = opacity * tint.a;
  // the soft edge of a translucent end would show on the next segment
  float covered = cover(0.01, strength < 0.999 ? 0.99 : 0.01);
  pixel = vec4(toSRGB(fogged(id == selected ? mix(tint.rgb, accent, 0.85) : tint.rgb)), strength * covered);
}
`,Mf=`${ct}${Ua}${wh}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  cover(0.5, 0.5);
  pixel = identity(layer, id);
}
`,Sf=`${ct}${wh}
out vec4 pixel;

void main() {
  cover(0.99, 0.99);
  pixel = vec4(0.0);
}
`,Ah=`${ct}${xi}
out vec4 pixel;

void main() {
  cut();
  pixel = vec4(0.0);
}
`,wf=`${ct}
in vec2 position;
uniform vec3 right;
uniform vec3 top;
uniform vec3 ahead;
out vec3 ray;

void main() {
  ray = ahead + right * position.x + top * position.y;
  gl_Position = vec4(position, 1.0, 1.0); // as far away as can be
}
`,Af=`${ct}${vs}${Hi}
uniform vec3 zenith;
uniform vec3 horizon;
uniform vec3 ground;
uniform float groundLit; // 0 where the plane has its colour without light
uniform vec3 glow; // of the horizon below the sun
uniform float glowing; // how much of it there is
uniform float rise; // sine of the height above the horizon where the zenith's colour begins
uniform vec3 eye;
uniform float groundHeight;
uniform mat3 footing; // makes shares of the model's footprint of local x, z, 1
uniform vec2 footprint; // its size, metres
uniform sampler2D contactMap; // of the footprint and a margin
uniform float contactMargin; // of its diagonal
uniform vec4 section; // normal and offset of the plane beyond which the model is cut away
uniform float contact; // how dark the plane is beside a block of terrain; 0 where objects stand on the plane itself
in vec3 ray;
out vec4 pixel;

const float FALLOFF = 22.0; // as in the contact map

/** How dark the plane is beside the model; where that is cut away, beside its cut face. */
float darkness(vec3 place, float diagonal) {
  float beyond = dot(section.xyz, place) - section.w;
  vec3 at = beyond > 0.0 ? place - section.xyz * beyond : place;
  vec2 share = (footing * vec3(at.xz, 1.0)).xy;
  vec2 margin = contactMargin * diagonal / footprint;
  float dark = texture(contactMap, (share + margin) / (1.0 + 2.0 * margin)).r;
  if (beyond <= 0.0) return dark;
  bool inside = all(greaterThan(share, vec2(0.0))) && all(lessThan(share, vec2(1.0)));
  return abs(section.y) > 0.5 ? 0.0 : (inside ? 1.0 : dark) * exp(-FALLOFF * beyond / diagonal);
}

void main() {
  vec3 direction = normalize(ray);
  vec2 compass = direction.xz / max(length(direction.xz), 1e-6);
  float towards = max(dot(compass, normalize(sunDirection.xz)), 0.0);
  float low = exp(-5.0 * max(direction.y, 0.0));
  vec3 far = mix(horizon, glow, glowing * low * towards * towards * towards);
  vec3 color = mix(far, zenith, smoothstep(0.0, rise, direction.y));
  float drop = eye.y - groundHeight;
  if (direction.y < 0.0 && drop > 0.0) {
    float depth = drop / -ray.y;
    vec3 place = eye + ray * depth;
    vec2 share = (footing * vec3(place.xz, 1.0)).xy;
    float diagonal = length(footprint);
    float away = length(max(max(-share, share - 1.0), 0.0) * footprint) / diagonal;
    float dark = contact * darkness(place, diagonal);
    float lit = contact > 0.0 ? 1.0 : sunlight(place);
    vec3 floorColor = ground * mix(vec3(1.0), light(vec3(0.0, 1.0, 0.0), lit), groundLit) * (1.0 - dark);
    color = fogged(mix(floorColor, far, smoothstep(0.15, 2.2, away)), depth);
  }
  // half a level of noise, so that the gradient shows no bands
  float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  pixel = vec4(toSRGB(color) + (noise - 0.5) / 255.0, 1.0);
}
`,Tf=`${ct}${ni}${br}
in vec3 position;

void main() {
  cutAt((modelMatrix * vec4(position, 1.0)).xyz);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,Ef=`${ct}
in vec2 position;

void main() {
  gl_Position = vec4(position, 0.0, 1.0);
}
`,Cf=`${ct}
uniform highp sampler2D depths;
out vec4 pixel;

void main() {
  float share = texelFetch(depths, ivec2(gl_FragCoord.xy), 0).r;
  uint bits = uint(share * 16777215.0);
  pixel = vec4(uvec4(bits >> 16, (bits >> 8) & 255u, bits & 255u, 255u)) / 255.0;
}
`;var Ba=class{constructor(e){this.places=e}places;faceWithin(e,t,n){let[i,s,o]=[t[0]-e[0],t[1]-e[1],t[2]-e[2]],[a,l,c]=[n[0]-e[0],n[1]-e[1],n[2]-e[2]],h=o*a-i*c;return h===0?0:Math.hypot(s*c-o*l,h,i*l-s*a)/Math.abs(h)*this.overlap([e,t,n],Math.abs(h)/2)}overlap(e,t){if(this.edgeNear(e))return this.clipped(e);let[n,i]=[0,2].map(s=>e.reduce((o,a)=>o+a[s],0)/3);return this.holds(n,i)?t:0}edgeNear(e){let[t,n]=If(e,0),[i,s]=If(e,2);return this.places.some(([o,a],l)=>{let[c,h]=this.places[(l+1)%this.places.length];return Math.min(o,c)<=n&&Math.max(o,c)>=t&&Math.min(a,h)<=s&&Math.max(a,h)>=i})}holds(e,t){return this.places.reduce((n,[i,s],o)=>{let[a,l]=this.places[(o+1)%this.places.length];return s>t!=l>t&&e<i+(t-s)/(l-s)*(a-i)?!n:n},!1)}clipped(e){let t=Math.sign(Rf(e[0],e[1],[e[2][0],e[2][2]])),n=[...this.places];for(let o=0;o<3&&n.length;o++){let[a,l]=[e[o],e[(o+1)%3]],c=n.map(h=>Rf(a,l,h)*t);n=n.flatMap((h,d)=>{let u=(d+1)%n.length,f=c[d]>=0?[h]:[];if(c[d]>=0==c[u]>=0)return f;let p=c[d]/(c[d]-c[u]);return[...f,[h[0]+(n[u][0]-h[0])*p,h[1]+(n[u][1]-h[1])*p]]})}let[i]=n,s=n.reduce((o,[a,l],c)=>{let[h,d]=n[(c+1)%n.length];return o+(a-i[0])*(d-i[1])-(h-i[0])*(l-i[1])},0);return Math.abs(s)/2}};function Rf(r,e,[t,n]){return(e[0]-r[0])*(n-r[2])-(e[2]-r[2])*(t-r[0])}function If(r,e){let t=r.map(n=>n[e]);return[Math.min(...t),Math.max(...t)]}function _i(r,{origin:e,step:t}){let[n,i,s]=r.origin,[o,a,l]=r.direction;return{origin:[(n-e[0])/t[0],(i-e[1])/t[1],(s-e[2])/t[2]],direction:[o/t[0],a/t[1],l/t[2]]}}function Mn(r,e){let{origin:t,direction:n}=r;return[t[0]+n[0]*e,t[1]+n[1]*e,t[2]+n[2]*e]}function Tr(r,e,t,n){let{origin:i,direction:s}=r,o=Ar(t,e),a=Ar(n,e),l=bs(s,a),c=Wi(o,l);if(c===0)return null;let h=Ar(i,e),d=Wi(h,l)/c,u=bs(h,o),f=Wi(s,u)/c,p=-1e-9;if(d<p||f<p||d+f>1-p)return null;let v=Wi(a,u)/c;return v>=0?v:null}function za(r,e,t,n){let[i,s,o]=[Ar(t,e),Ar(n,e),Ar(r,e)],a=bs(i,s),l=Wi(a,a),c=Wi(bs(o,s),a)/l,h=Wi(bs(i,o),a)/l;return[1-c-h,c,h]}function Pf(r,e){let t=([n,i,s])=>[n,i/e,s];return{origin:t(r.origin),direction:t(r.direction)}}function Ar(r,e){return[r[0]-e[0],r[1]-e[1],r[2]-e[2]]}function bs(r,e){return[r[1]*e[2]-r[2]*e[1],r[2]*e[0]-r[0]*e[2],r[0]*e[1]-r[1]*e[0]]}function Wi(r,e){return r[0]*e[0]+r[1]*e[1]+r[2]*e[2]}function Ms(r,e,t){let[n,i,s]=[0,1,2].map(u=>({start:r.origin[u],step:r.direction[u]})),o=Th(n,0,e.columns,Th(s,0,e.rows,Th(i,e.low,e.high,[0,1/0])));if(!o)return null;let[a,l]=o,c=Lf(n,a,e.columns),h=Lf(s,a,e.rows),d=1/0;for(;;){d=Math.min(d,t(c,h));let[u,f]=[Df(n,c),Df(s,h)],p=Math.min(u,f);if(d<=p||p>=l||(u<f?c+=Math.sign(n.step):h+=Math.sign(s.step),c<0||h<0||c>=e.columns||h>=e.rows))break}return d<1/0?d:null}function Th(r,e,t,n){if(!n)return null;if(r.step===0)return r.start>=e&&r.start<=t?n:null;let i=(e-r.start)/r.step,s=(t-r.start)/r.step,o=[Math.max(n[0],Math.min(i,s)),Math.min(n[1],Math.max(i,s))];return o[0]<=o[1]?o:null}function Lf(r,e,t){let n=r.start+r.step*e,i=r.step<0?Math.ceil(n)-1:Math.floor(n);return Math.min(Math.max(i,0),t-1)}function Df(r,e){return r.step===0?1/0:(e+(r.step>0?1:0)-r.start)/r.step}var i_=2,Er=class{constructor(e,t,n,i){this.units=t;this.index=n;this.positions=i;this.box=e.clone().expandByVector(new R(...t.step))}units;index;positions;box;bins;heightAt(e,t){if(!this.box.containsPoint(new R(e,this.box.min.y,t)))return null;let{origin:n,step:i}=this.units,[s,o]=[(e-n[0])/i[0],(t-n[2])/i[2]],a=this.read(),l=a.at(s,o);if(l===null)return null;for(let c of a.triangles(l)){let[h,d,u]=a.corners(c),f=s_(h,d,u,s,o);if(f!==null)return f*i[1]+n[1]}return null}cut([e,t],[n,i]){let{origin:s,step:o}=this.units,a={origin:[e,this.box.min.y,t],direction:[n-e,0,i-t]},{origin:l,direction:c}=_i(a,this.units),h=this.read(),d=new Set,u=_i(_i(a,this.units),h.units);u.origin[1]=h.cells.low,Ms(u,h.cells,(p,v)=>{for(let g of h.triangles(v*h.cells.columns+p))d.add(g);return 1});let f=p=>p*o[1]+s[1];return[...d].flatMap(p=>{let v=r_(h.corners(p),l,c);return v?[{...v,start:f(v.start),end:f(v.end)}]:[]})}visit(e,t,n,i,s){let{origin:o,step:a}=this.units,l=this.read(),c=([h,d,u])=>[o[0]+h*a[0],o[1]+d*a[1],o[2]+u*a[2]];for(let h=0;h<this.index.length/3;h++){let[d,u,f]=l.corners(h).map(c),[p,v]=[Math.max(d[0],u[0],f[0]),Math.max(d[2],u[2],f[2])];p<e||v<t||Math.min(d[0],u[0],f[0])>n||Math.min(d[2],u[2],f[2])>i||s(d,u,f)}}raycast(e){if(!new Ni(new R(...e.origin),new R(...e.direction)).intersectsBox(this.box))return null;let t=this.read(),n=_i(e,this.units);return Ms(_i(n,t.units),t.cells,(i,s)=>{let o=1/0;for(let a of t.triangles(s*t.cells.columns+i))o=Math.min(o,Tr(n,...t.corners(a))??1/0);return o})}read(){return this.bins??=new Eh(this.index,this.positions())}},Eh=class{constructor(e,t){this.index=e;this.positions=t;let[n,i,s]=[0,1,2].map(d=>this.span(d)),[o,a]=[Math.max(n.high-n.low,1),Math.max(s.high-s.low,1)],l=Math.max(e.length/3/i_,1),c=Math.ceil(Math.min(Math.sqrt(l*o/a),l)),h=Math.ceil(l/c);this.cells={columns:c,rows:h,low:i.low-1,high:i.high+1},this.units={origin:[n.low,0,s.low],step:[o/c,1,a/h]},this.starts=this.count(),this.listed=this.list()}index;positions;cells;units;starts;listed;at(e,t){let{origin:n,step:i}=this.units,{columns:s,rows:o}=this.cells,[a,l]=[(e-n[0])/i[0],(t-n[2])/i[2]];return a>=0&&l>=0&&a<=s&&l<=o?Math.min(Math.floor(l),o-1)*s+Math.min(Math.floor(a),s-1):null}triangles(e){return this.listed.subarray(this.starts[e],this.starts[e+1])}corners(e){return[this.corner(3*e),this.corner(3*e+1),this.corner(3*e+2)]}corner(e){let t=3*this.index[e];return[this.positions[t],this.positions[t+1],this.positions[t+2]]}span(e){let[t,n]=[1/0,-1/0];for(let i of this.index){let s=this.positions[3*i+e];s<t&&(t=s),s>n&&(n=s)}return{low:t,high:n}}count(){let e=new Uint32Array(this.cells.columns*this.cells.rows+1);this.touch(t=>e[t+1]++);for(let t=1;t<e.length;t++)e[t]+=e[t-1];return e}list(){let e=this.starts.slice(),t=new Uint32Array(this.starts[this.starts.length-1]);return this.touch((n,i)=>t[e[n]++]=i),t}touch(e){let{columns:t,rows:n}=this.cells;for(let i=0;i<this.index.length/3;i++){let[s,o]=this.reach(i,0,t),[a,l]=this.reach(i,2,n);for(let c=a;c<=l;c++)for(let h=s;h<=o;h++)e(c*t+h,i)}}reach(e,t,n){let{positions:i,index:s}=this,o=i[3*s[3*e]+t],a=i[3*s[3*e+1]+t],l=i[3*s[3*e+2]+t],c=h=>Math.min(Math.floor((h-this.units.origin[t])/this.units.step[t]),n-1);return[c(Math.min(o,a,l)),c(Math.max(o,a,l))]}};function r_([r,e,t],n,i){let s=bi(r,e,t[0],t[2]);if(s===0)return null;let[o,a]=[0,1];for(let[c,h]of[[r,e],[e,t],[t,r]]){let d=bi(c,h,n[0],n[2])/s,u=bi(c,h,n[0]+i[0],n[2]+i[2])/s-d;if(u>0)o=Math.max(o,-d/u);else if(u<0)a=Math.min(a,-d/u);else if(d<0)return null}if(!(a>o))return null;let l=c=>{let[h,d]=[n[0]+i[0]*c,n[2]+i[2]*c];return r[1]+((e[1]-r[1])*bi(t,r,h,d)+(t[1]-r[1])*bi(r,e,h,d))/s};return{from:o,to:a,start:l(o),end:l(a)}}function s_(r,e,t,n,i){let s=bi(r,e,t[0],t[2]);if(s===0)return null;let[o,a]=[bi(t,r,n,i)/s,bi(r,e,n,i)/s],l=-1e-9;return o<l||a<l||o+a>1-l?null:r[1]+(e[1]-r[1])*o+(t[1]-r[1])*a}function bi(r,e,t,n){return(e[0]-r[0])*(n-r[2])-(e[2]-r[2])*(t-r[0])}function Nf(r,e,t){let n=new Int32Array(e);for(let i=0;i<t;i++){let s=8*i,o=i*e;for(let a=0;a<e;a++)n[a]|=r[o+a]<<s}for(let i=0;i<e;i++)n[i]=n[i]>>>1^-(n[i]&1);return n}function Uf(r,e){for(let t=e;t<r.length;t++)r[t]=r[t]+r[t-e]|0;return r}function Ff(r,e){let t=0;for(let n=0;n<Math.min(e,r.length);n++)r[n]=t=t+r[n]|0;for(let n=e;n<r.length;n+=e){let i=0;for(let s=n;s<n+e;s++)i=i+r[s]|0,r[s]=i+r[s-e]|0}return r}function ka(r,e){return(r[e>>3]>>(e&7)&1)===1}var pt=-2147483648,Va=class{heights;columns;rows;units;box;rise;constructor(e,t,n){let[i,s]=e.origin,[o,a]=e.spacing,[l,c]=e.range;[this.columns,this.rows]=e.size,this.units={origin:[i,0,s],step:[o,t,a]},this.rise=[t/o,t/a],this.box=new lt(new R(i,l,s),new R(i+(this.columns-1)*o,c,s+(this.rows-1)*a)),this.heights=n.integers(e.heights),e.holes&&this.punch(n.octets(e.holes))}shareNormals(e,t){let n=this.edges().filter(s=>this.heights[s]!==pt),i=n.map(s=>{let[o,a]=[Math.floor(s/this.columns),s%this.columns],l=this.weight(o,a);return e.add(...this.placeOf(o,a),[-this.slopeX(s,a)*l,l,-this.slopeZ(s,o)*l])});return()=>{let s=new Int16Array(this.heights.length*2);for(let o=0,a=0;o<this.rows;o++)for(let l=0;l<this.columns;l++,a++)t.putNormal(s,a,-this.slopeX(a,l),1,-this.slopeZ(a,o));return n.forEach((o,a)=>t.putNormal(s,o,...e.normal(i[a]))),s}}heightAt(e,t){let{origin:n,step:i}=this.units,s=(e-n[0])/i[0],o=(t-n[2])/i[2],a=Math.min(Math.max(Math.floor(s),0),this.columns-2),l=Math.min(Math.max(Math.floor(o),0),this.rows-2),c=s-a,h=o-l;if(!(c>=0&&c<=1&&h>=0&&h<=1))return null;let[d,u,f,p]=this.corners(l,a);return u===pt||f===pt?null:c+h<=1&&d!==pt?(d+(u-d)*c+(f-d)*h)*i[1]:c+h>=1&&p!==pt?(p+(f-p)*(1-c)+(u-p)*(1-h))*i[1]:null}cut([e,t],[n,i]){let{origin:s,step:o}=this.units,[a,l]=[(e-s[0])/o[0],(t-s[2])/o[2]],[c,h]=[(n-e)/o[0],(i-t)/o[2]],[d,u]=[this.columns-1,this.rows-1],f=[0,1,...Ch(a,c,d),...Ch(l,h,u),...Ch(a+l,c+h,d+u)];f.sort((v,g)=>v-g);let p=[];for(let v=1;v<f.length;v++){let[g,m]=[f[v-1],f[v]];if(g===m)continue;let b=(g+m)/2,T=this.planeAt(a+c*b,l+h*b);if(!T)continue;let[M,E,A]=T,y=S=>(M+E*(a+c*S)+A*(l+h*S))*o[1];p.push({from:g,to:m,start:y(g),end:y(m)})}return p}visit(e,t,n,i,s){let{origin:o,step:a}=this.units,l=(f,p,v,g)=>[Math.max(Math.floor((f-o[v])/a[v]),0),Math.min(Math.ceil((p-o[v])/a[v]),g)],[c,h]=l(e,n,0,this.columns-1),[d,u]=l(t,i,2,this.rows-1);for(let f=d;f<u;f++)for(let p=c;p<h;p++){let[v,g,m,b]=this.corners(f,p);if(g===pt||m===pt)continue;let T=(A,y,S)=>[o[0]+(p+y)*a[0],A*a[1],o[2]+(f+S)*a[2]],[M,E]=[T(g,1,0),T(m,0,1)];v!==pt&&s(T(v,0,0),E,M),b!==pt&&s(M,E,T(b,1,1))}}raycast(e){let t=_i(e,this.units),n=this.units.step[1],i={columns:this.columns-1,rows:this.rows-1,low:this.box.min.y/n-1,high:this.box.max.y/n+1};return Ms(t,i,(s,o)=>this.hitCell(o,s,t))}sample(e){let{origin:t,step:n}=this.units,i=(o,a)=>Math.round(o*(a-1)/e),s=[];for(let o=0;o<=e;o++)for(let a=0;a<=e;a++){let[l,c]=[i(o,this.rows),i(a,this.columns)],h=this.heights[l*this.columns+c];h!==pt&&s.push([t[0]+c*n[0],h*n[1],t[2]+l*n[2]])}return s}positions(){let e=new Int32Array(this.heights.length*3);return this.heights.forEach((t,n)=>{e[3*n]=n%this.columns,e[3*n+1]=t,e[3*n+2]=Math.floor(n/this.columns)}),e}punch(e){for(let t=0;t<this.heights.length;t++)ka(e,t)&&(this.heights[t]=pt)}placeOf(e,t){let{origin:n,step:i}=this.units;return[n[0]+t*i[0],n[2]+e*i[2]]}edges(){let{columns:e,rows:t}=this,n=[];for(let i=0;i<t;i++){let s=i===0||i===t-1?1:e-1;for(let o=0;o<e;o+=s)n.push(i*e+o)}return n}weight(e,t){let n=(o,a)=>o===0||o===a-1?.5:1,[i,,s]=this.units.step;return 6*i*s*n(e,this.rows)*n(t,this.columns)}slopeX(e,t){return Of(this.heights,e,t>0?-1:0,t<this.columns-1?1:0)*this.rise[0]}slopeZ(e,t){let{columns:n}=this;return Of(this.heights,e,t>0?-n:0,t<this.rows-1?n:0)*this.rise[1]}corners(e,t){let n=e*this.columns+t,{heights:i,columns:s}=this;return[i[n],i[n+1],i[n+s],i[n+s+1]]}planeAt(e,t){if(!(e>=0&&t>=0&&e<=this.columns-1&&t<=this.rows-1))return null;let[n,i]=[Math.min(Math.floor(e),this.columns-2),Math.min(Math.floor(t),this.rows-2)],[s,o,a,l]=this.corners(i,n);if(o===pt||a===pt)return null;let c=e-n+t-i<=1;if((c?s:l)===pt)return null;let[h,d]=c?[o-s,a-s]:[l-a,l-o];return[(c?s:o+a-l)-h*n-d*i,h,d]}hitCell(e,t,{origin:n,direction:i}){let[s,o,a,l]=this.corners(e,t),c=1/0;if(o===pt||a===pt)return c;for(let h of[!0,!1]){if((h?s:l)===pt)continue;let d=h?o-s:l-a,u=h?a-s:l-o,f=h?s:o+a-l,p=n[1]-f-d*(n[0]-t)-u*(n[2]-e),v=i[1]-d*i[0]-u*i[2],g=-p/v;if(!(g>=0&&g<c))continue;let m=n[0]+i[0]*g-t,b=n[2]+i[2]*g-e,T=h?1-m-b:m+b-1,M=-1e-9;T>=M&&m>=M&&b>=M&&m<=1-M&&b<=1-M&&(c=g)}return c}};function Ch(r,e,t){let[n,i]=[Math.min(r,r+e),Math.max(r,r+e)],s=[];for(let o=Math.max(Math.ceil(n),0);o<=Math.min(i,t);o++){let a=(o-r)/e;a>0&&a<1&&s.push(a)}return s}function Of(r,e,t,n){let i=r[e];if(i===pt)return 0;let s=2,o=r[e+t],a=r[e+n];return(t===0||o===pt)&&(o=i,s--),(n===0||a===pt)&&(a=i,s--),s?(a-o)/s:0}function tt(r,e,t,n={}){return new pi({vertexShader:r,fragmentShader:e,uniforms:t,side:tn,glslVersion:ki,...n})}function $t(){this.array=null}function Ga(r,e){let t=e.length/3,n=new Float32Array(t*2),i=new Int32Array(t);for(let s=0;s<t;s++)n[2*s]=e[3*s],i[s]=e[3*s+1],n[2*s+1]=e[3*s+2];r.setAttribute("cell",new Te(n,2).onUpload($t)),r.setAttribute("height",new Te(i,1).onUpload($t))}function Ha(r,e){return e>65536?Uint32Array.from(r):Uint16Array.from(r)}var Wa=class{constructor(e){this.store=e}store;topologies=new Map;cells=new Map;shape(e,t,n){let{index:i,attribute:s}=e.holes?zf(this.triangles(e,t)):this.shared(e,t),o=new Je;o.setIndex(s),o.setAttribute("cell",Bf(this.cells,e.size.join(),()=>l_(t))),o.setAttribute("height",new Te(t.heights,1).onUpload($t)),o.setAttribute("normal",new Te(n,2,!0).onUpload($t));let a=e.index?new Er(t.box,t.units,i,()=>t.positions()):t;return{geometry:o,surface:a}}shared(e,t){let{index:n,size:i}=e,s=n?`chunk ${n.chunk} ${n.offset}`:i.join();return Bf(this.topologies,s,()=>zf(this.triangles(e,t)))}triangles(e,{columns:t,rows:n,heights:i}){let s=e.index?this.store.integers(e.index):o_(t,n),o=Ha(s,t*n);return e.holes?a_(o,i):o}};function Bf(r,e,t){let n=r.get(e);return n===void 0&&r.set(e,n=t()),n}function zf(r){return{index:r,attribute:new Te(r,1).onUpload($t)}}function o_(r,e){let t=new Int32Array((r-1)*(e-1)*6),n=0;for(let i=0;i<e-1;i++)for(let s=0;s<r-1;s++){let o=i*r+s,[a,l,c]=[o+1,o+r,o+r+1];for(let h of[o,l,a,a,l,c])t[n++]=h}return t}function a_(r,e){let t=0;for(let n=0;n<r.length;n+=3){let[i,s,o]=[r[n],r[n+1],r[n+2]];e[i]===pt||e[s]===pt||e[o]===pt||(r[t++]=i,r[t++]=s,r[t++]=o)}return r.slice(0,t)}function l_({columns:r,rows:e}){let t=new Uint16Array(r*e*2);for(let n=0;n<r*e;n++)t[2*n]=n%r,t[2*n+1]=Math.floor(n/r);return new Te(t,2).onUpload($t)}var Cr=class{constructor(e,t){this.number=t;this.id=e.id,this.title=e.title,this.kind=e.kind,this.shown=e.visible,this.strength=e.opacity}number;group=new Bt;pieces=[];id;title;kind;classes=null;veils=[];shown;strength;heightAt(e,t){return null}section(e){}faceAt(e,t){return null}define(e,t){for(let n of this.looks())t?n.defines[e]="":delete n.defines[e],n.needsUpdate=!0}select(e){}look(e,t){}showClass(e,t){this.classes?.show(e,t)}get visible(){return this.shown}set visible(e){this.shown=e,this.update()}get opacity(){return this.strength}set opacity(e){this.strength=Math.min(Math.max(e,0),1),this.update()}get drawn(){return this.shown&&this.strength>0}get casters(){return this.drawn?this.pieces.filter(({materials:e})=>e.shadow):[]}setPass(e){for(let{mesh:t,materials:n}of this.pieces){let i=n[e];t.visible=i!==void 0,i&&(t.material=i)}this.showVeils(e==="color")}*looks(){for(let{materials:e}of this.pieces)for(let t of[e.color,e.identity,e.depth,e.shadow])t&&(yield t)}get translucent(){return this.strength<1}addPiece(e,t,n,i,s=1,o=0){let a=this.add(new rt(e,i.color),t),l=this.add(new rt(e,i.depth),t);a.renderOrder=2*this.number+1,l.renderOrder=2*this.number,this.veils.push({mesh:l,soft:i.soft===!0});let c=Object.values(e.attributes)[0].count*s;return this.pieces.push({mesh:a,materials:i,box:n,rigid:o,triangles:e.index.count/3*s,vertices:c}),a}add(e,t,n=this.group){return e.matrixAutoUpdate=!1,e.matrix.copy(t),e.frustumCulled=!1,n.add(e),e}update(){this.group.visible=this.drawn;for(let{materials:e}of this.pieces)e.color.uniforms.opacity.value=this.strength,e.color.transparent=this.translucent||e.soft===!0,e.color.alphaToCoverage=e.cutout===!0&&!this.translucent;this.showVeils(!0)}showVeils(e){for(let{mesh:t,soft:n}of this.veils)t.visible=e&&(n||this.translucent)}};function Ss({box:r,rigid:e},t){let n=r.clone(),i=e*Math.max(1-t,0);return n.min.y=n.min.y*t-i,n.max.y=n.max.y*t+i,n}function Xa(r,e,t,{origin:n,step:i}){let s=r.getSize(new R),o=(c,h,d)=>Math.min(Math.max(Math.floor(e*(c-h)/(d||1)),0),e-1),a=new Map,l=new R;for(let c=0;c<t.length;c+=3){l.set(n[0]+t[c]*i[0],n[1]+t[c+1]*i[1],n[2]+t[c+2]*i[2]);let h=o(l.x,r.min.x,s.x)*e+o(l.z,r.min.z,s.z),d=a.get(h);d||a.set(h,d=new lt),d.expandByPoint(l)}return[...a.values()].flatMap(c_)}function c_({min:r,max:e}){return[0,1,2,3,4,5,6,7].map(t=>[t&1?e.x:r.x,t&2?e.y:r.y,t&4?e.z:r.z])}var qa=class{units;box;positions;index;field;constructor(e,t,n){let[i,s]=e.origin;this.units={origin:[i,0,s],step:[e.step,t,e.step]},this.positions=n.integers(e.positions),this.index=Ha(n.integers(e.indices),this.positions.length/3),this.box=this.measure(e.range),this.field=new Er(this.box,this.units,this.index,()=>this.positions)}shareNormals(e,t){let{positions:n,units:i}=this,{sums:s,rim:o}=this.sumNormals(),a=o.map(l=>{let c=i.origin[0]+n[3*l]*i.step[0],h=i.origin[2]+n[3*l+2]*i.step[2];return e.add(c,h,s.subarray(3*l,3*l+3))});return()=>{o.forEach((c,h)=>s.set(e.normal(a[h]),3*c));let l=new Int16Array(s.length/3*2);for(let c=0;c<s.length;c+=3)t.putNormal(l,c/3,s[c],s[c+1],s[c+2]);return l}}geometry(e){let t=new Je;return t.setIndex(new Te(this.index,1).onUpload($t)),Ga(t,this.positions),t.setAttribute("normal",new Te(e,2,!0).onUpload($t)),t}edges(){let{index:e}=this,t=this.positions.length/3,n=new Set;for(let i=0;i<e.length;i++){let[s,o]=[e[i],e[i%3===2?i-2:i+1]];n.add(Math.min(s,o)*t+Math.max(s,o))}return Uint32Array.from([...n].flatMap(i=>[Math.floor(i/t),i%t]))}heightAt(e,t){return this.field.heightAt(e,t)}raycast(e){return this.field.raycast(e)}cut(e,t){return this.field.cut(e,t)}visit(e,t,n,i,s){this.field.visit(e,t,n,i,s)}sample(e){return Xa(this.box,e,this.positions,this.units)}sumNormals(){let{positions:e,index:t,units:n}=this,[i,s,o]=n.step,a=new Float64Array(e.length),l=new Int32Array(e.length/3);for(let h=0;h<t.length;h+=3){let[d,u,f]=[t[h],t[h+1],t[h+2]],p=(A,y)=>e[3*y+A]-e[3*d+A],[v,g,m,b,T,M]=[p(0,u),p(1,u),p(2,u),p(0,f),p(1,f),p(2,f)],E=[(g*M-m*T)*s*o,(m*b-v*M)*i*o,(v*T-g*b)*i*s];for(let A=0;A<3;A++)a[3*d+A]+=E[A],a[3*u+A]+=E[A],a[3*f+A]+=E[A];l[d]+=f-u,l[u]+=d-f,l[f]+=u-d}let c=[];return l.forEach((h,d)=>h!==0&&c.push(d)),{sums:a,rim:c}}measure([e,t]){let n=new lt,{origin:i,step:s}=this.units,o=new R;for(let a=0;a<this.positions.length;a+=3)n.expandByPoint(o.set(i[0]+this.positions[a]*s[0],e,i[2]+this.positions[a+2]*s[2]));return n.max.y=t,n}};var Gn=class{constructor(e,t){this.shift=t;let n=e*Math.PI/180;this.cos=Math.cos(n),this.sin=Math.sin(n),this.matrix=new Fe().makeRotationY(n).setPosition(t[0],0,t[1])}shift;matrix;cos;sin;turn(e,t){return[this.cos*e+this.sin*t,this.cos*t-this.sin*e]}toLocal(e,t){let[n,i]=this.turn(e,t);return[n+this.shift[0],i+this.shift[1]]}toOwn(e,t){return this.turnBack(e-this.shift[0],t-this.shift[1])}ownRay({origin:e,direction:t}){let[n,i]=this.toOwn(e[0],e[2]),[s,o]=this.turnBack(t[0],t[2]);return{origin:[n,e[1],i],direction:[s,t[1],o]}}localBox({min:e,max:t}){let n=[e.x,t.x].flatMap(i=>[e.z,t.z].map(s=>this.toLocal(i,s)));return new lt().setFromPoints(n.flatMap(([i,s])=>[new R(i,e.y,s),new R(i,t.y,s)]))}shareOf([e,t,n,i]){let{cos:s,sin:o}=this,[a,l]=this.toOwn(0,0),[c,h]=[n-e,i-t];return new Re().set(s/c,-o/c,(a-e)/c,o/h,s/h,(l-t)/h,0,0,1)}putNormal(e,t,n,i,s){let o=32767/Math.sqrt(n*n+i*i+s*s);e[2*t]=Math.round((this.cos*n+this.sin*s)*o),e[2*t+1]=Math.round((this.cos*s-this.sin*n)*o)}turnBack(e,t){return[this.cos*e-this.sin*t,this.cos*t+this.sin*e]}};var $a=class{places=new Map;sums=[];add(e,t,n){let i=this.find(e,t)??this.make(e,t);for(let s=0;s<3;s++)this.sums[i+s]+=n[s];return i}normal(e){return[this.sums[e],this.sums[e+1],this.sums[e+2]]}make(e,t){let n=this.sums.push(0,0,0)-3;return this.places.set(kf(Math.floor(e/.02),Math.floor(t/.02)),n),n}find(e,t){for(let n=Math.floor((e-.002)/.02);n<=Math.floor((e+.002)/.02);n++)for(let i=Math.floor((t-.002)/.02);i<=Math.floor((t+.002)/.02);i++){let s=this.places.get(kf(n,i));if(s!==void 0)return s}}};function kf(r,e){return r*67108864+e}var Vf=[0,2,1,1,2,3];function Gf(r,e,t,n){let i=r.length/6,s=new Float32Array(i*12),o=new Float32Array(i*4),a=new Float32Array(i*8),l=new Uint32Array(i*6);for(let h=0;h<i;h++){let[d,u,f,p,v,g]=r.subarray(h*6,h*6+6),[m,b]=h_((p-d)*t.step[0],(g-f)*t.step[2],n);s.set([d,u,f,p,v,g,d,e,f,p,e,g],h*12),o.set([0,0,1,1],h*4),a.set([m,b,m,b,m,b,m,b],h*8),l.set(Vf.map(T=>h*4+T),h*6)}let c=new Je;return c.setAttribute("position",new Te(s,3)),c.setAttribute("depth",new Te(o,1)),c.setAttribute("facing",new Te(a,2)),c.setIndex(new Te(l,1)),c}function Hf(r,[e,t],n,i){let s=(c,h)=>[e[0]+(t[0]-e[0])*c,h,e[1]+(t[1]-e[1])*c],o=r.flatMap(c=>[...s(c.from,c.start),...s(c.to,c.end),...s(c.from,n),...s(c.to,n)]),a=r.length*4,l=new Je;return l.setAttribute("position",new Te(Float32Array.from(o),3)),l.setAttribute("depth",new Te(Float32Array.from({length:a},(c,h)=>h%4<2?0:1),1)),l.setAttribute("facing",new Te(Float32Array.from({length:a*2},(c,h)=>i.normal[h%2?2:0]),2)),l.setIndex(r.flatMap((c,h)=>Vf.map(d=>4*h+d))),l.boundingSphere=new it,l}function Wf(r,{step:e},t){return Array.from({length:r.length/6},(n,i)=>{let[s,,o,a,,l]=r.subarray(i*6,i*6+6);return[...t.toLocal(s*e[0],o*e[2]),...t.toLocal(a*e[0],l*e[2])]})}function h_(r,e,t){let n=Math.hypot(r,e)||1;return t.turn(-e/n,r/n)}var u_=24,Xf=.001,jt=class extends Cr{features=0;attributes=null;swatch;bottom;footprint;feet;drapes;placement;sheets;surfaces=[];boxes=[];uniforms;materials;draped=new Map;decorations=[];underside=new Bt;cutWall=new Bt;cutSlab=new Bt;facing={value:new R};level={value:0};quantum;exaggeration=1;current=null;constructor(e,t,n,i,s){let o={...s,exaggeration:{value:1},opacity:{value:1},color:{value:new xe(e.color)},lineColor:{value:new xe(e.wireframe)},lines:{value:e.wireframe?1:0},layer:{value:t}},a=f_(o);super(e,t),this.uniforms=o,this.materials=a,this.drapes=i,this.swatch=[e.color],this.placement=new Gn(e.rotation,e.shift),this.quantum=e.quantum,this.sheets=this.addSheets(e,n);let l=this.boxes.reduce((c,h)=>c.union(h),new lt);this.footprint={placement:this.placement,box:l},this.bottom=e.sides?.bottom??l.min.y,this.feet=e.sides?this.addSides(e.sides,e.quantum,n):[],e.frame&&this.addFrame(e.frame,e.quantum,n);for(let c of i)this.addMaterials(c);this.setDrape(i[0]?.name??null)}get drape(){return this.current&&this.current.name}setDrape(e){let t=e===null?null:this.drapes.find(n=>n.name===e);return t===void 0?!1:(t!==this.current&&this.current?.images.forEach(({texture:n})=>n.dispose()),this.current=t,this.pieces.forEach((n,i)=>{let s=t&&d_(t.images,this.boxes[i]),o=(s&&this.draped.get(s))??this.materials.color;n.materials={...this.materials,color:o},n.mesh.material=o}),this.update(),!0)}locate(e){let t=Pf(e,this.exaggeration),n=this.raycast(t);if(n===null)return null;let i=Mn(t,n);return{distance:n,point:i,anchor:i[1]}}raycast(e){let t=this.placement.ownRay(e),n=null;for(let i of this.surfaces){let s=i.raycast(t);s!==null&&(n===null||s<n)&&(n=s)}return n}heightAt(e,t){let[n,i]=this.placement.toOwn(e,t);for(let s of this.surfaces){let o=s.heightAt(n,i);if(o!==null)return o}return null}cut(e,t){let[n,i]=[this.placement.toOwn(...e),this.placement.toOwn(...t)],s=new lt().setFromPoints([n,i].map(([c,h])=>new R(c,0,h))),a=this.surfaces.filter(({box:{min:c,max:h}})=>s.max.x>=c.x&&s.max.z>=c.z&&s.min.x<=h.x&&s.min.z<=h.z).flatMap(c=>c.cut(n,i)).sort((c,h)=>c.from-h.from),l=0;return a.filter(({from:c,to:h})=>c+h<=2*l?!1:(l=Math.max(l,h),!0))}faceArea(e){let t=e.map(a=>this.placement.toOwn(...a)),n=new Ba(t),[i,s]=[t.map(([a])=>a),t.map(([,a])=>a)],o=0;for(let a of this.surfaces)a.visit(Math.min(...i),Math.min(...s),Math.max(...i),Math.max(...s),(l,c,h)=>o+=n.faceWithin(l,c,h));return o}section(e){if(this.cutWall.visible=e?.horizontal===!1,this.cutSlab.visible=!1,!!e)if(this.facing.value.set(...e.normal),e.horizontal){let t=e.offset*e.normal[1]/this.exaggeration;this.level.value=t/this.quantum,this.cutSlab.visible=t>=this.bottom}else{let[t]=this.cutWall.children;t?.geometry.dispose(),t&&(t.geometry=Hf(this.cut(...this.line(e)),this.line(e),this.bottom,e))}}faceAt([e,t,n]){let i=t/this.exaggeration,s=this.cutWall.children.length?this.heightAt(e,n):null;return s!==null&&i<=s&&i>=this.bottom?{point:[e,i,n],anchor:i}:null}line({normal:e,offset:t,along:n}){let i=this.pieces.reduce((a,l)=>a.union(l.box),new lt),s=[i.min.x,i.max.x].flatMap(a=>[i.min.z,i.max.z].map(l=>a*n[0]+l*n[2])),o=a=>[e[0]*t+n[0]*a,e[2]*t+n[2]*a];return[o(Math.min(...s)),o(Math.max(...s))]}get casters(){return this.uniforms.shadowRelief.value?super.casters:[]}setPass(e){if(super.setPass(e),e==="shadow"&&!this.casters.length)for(let{mesh:t}of this.pieces)t.visible=!1;for(let{object:t,color:n,identity:i}of this.decorations){let s=e==="color"?n:e==="identity"?i:void 0;t.visible=s!==void 0,s&&(t.material=s)}}look(e){this.underside.visible=e.getWorldPosition(new R).y<this.bottom*this.exaggeration}setExaggeration(e){this.exaggeration=this.uniforms.exaggeration.value=e}outline(){let e=Math.ceil(u_/Math.sqrt(this.sheets.length));return this.sheets.flatMap(t=>t.sample(e)).map(([t,n,i])=>{let[s,o]=this.placement.toLocal(t,i);return[s,n,o]})}*looks(){yield*super.looks(),yield this.materials.color,yield*this.draped.values();for(let{color:e,identity:t,cut:n}of this.decorations)n||(yield e,t&&(yield t))}update(){super.update();for(let{color:e}of this.decorations)e.uniforms.opacity.value=this.opacity,e.transparent=this.translucent}addSheets(e,t){let n=e.blocks.map(c=>new Va(c,e.quantum,t)),i=e.patches.map(c=>new qa(c,e.quantum,t)),s=new $a,[o,a]=[n,i].map(c=>c.map(h=>h.shareNormals(s,this.placement))),l=new Wa(t);return n.forEach((c,h)=>{let{geometry:d,surface:u}=l.shape(e.blocks[h],c,o[h]());this.addSheet(c,d,u)}),i.forEach((c,h)=>{let d=this.addSheet(c,c.geometry(a[h]()),c);e.wireframe&&this.addWires(d,c,e.wireframe)}),[...n,...i]}addSheet({units:e,box:t},n,i){if(n.index.count===0)return null;let s=t.getCenter(new R).sub(new R(...e.origin)).divide(new R(...e.step));return n.boundingSphere=new it(s,0),this.surfaces.push(i),this.boxes.push(t),this.addPiece(n,this.place(e),this.placement.localBox(t),this.materials)}addWires(e,t,n){if(!e)return;let i=new Je;for(let s of["cell","height"])i.setAttribute(s,e.geometry.attributes[s]);i.setIndex(new Te(t.edges(),1)),this.add(this.decorate(new ur(i),this.lineMaterial(n)),new Fe,e)}addSides({bottom:e,color:t,edges:n},i,s){let o=s.integers(n),a=qf(i),l={value:e/i},c={...this.uniforms,color:{value:new xe(t)},bottom:l},h={layer:{value:0},bottom:l,section:this.uniforms.section},d=new rt(Gf(o,l.value,a,this.placement));this.add(this.decorate(d,tt(xs,_s,c),tt(xs,Sr,h)),this.place(a)),this.group.add(this.underside);let u=tt(vh,_s,c),f=tt(vh,Sr,h);for(let{mesh:p}of this.pieces)this.add(this.decorate(new rt(p.geometry),u,f),p.matrix,this.underside);return this.addCuts(c),Wf(o,a,this.placement)}addCuts(e){this.group.add(this.cutWall,this.cutSlab),this.cutWall.visible=this.cutSlab.visible=!1;let t=new rt(new Je),n=tt(xs,_s,e);this.add(this.decorate(t,n,tt(xs,Sr,this.uniforms),!0),new Fe,this.cutWall);let i={...e,level:this.level,facing:this.facing,quantum:{value:this.quantum}},s={defines:{SLAB:""}},o=tt(xh,_s,i,s),a=tt(xh,Sr,i,s);for(let{mesh:l}of this.pieces)this.add(this.decorate(new rt(l.geometry),o,a,!0),l.matrix,this.cutSlab)}addFrame({color:e,edges:t},n,i){let s=new Je;Ga(s,i.integers(t)),s.setDrawRange(0,t.count/3);let o=this.decorate(new ur(s),this.lineMaterial(e));this.add(o,this.place(qf(n)))}decorate(e,t,n,i=!1){return e.geometry.boundingSphere??=new it,e.material=t,e.renderOrder=2*this.number+1,this.decorations.push({object:e,color:t,identity:n,cut:i}),e}lineMaterial(e){return tt(gf,Fa,{...this.uniforms,opacity:{value:1},color:{value:new xe(e)}})}place({origin:e,step:t}){return new Fe().makeScale(...t).setPosition(...e).premultiply(this.placement.matrix)}addMaterials({images:e,opacity:t,shading:n}){for(let i of e){let s=this.placement.shareOf(i.extent),o={...this.uniforms,...$f(i.texture,s,t,n)};this.draped.set(i,tt(Mr,yh,o))}}};function d_(r,{min:e,max:t}){let[n,i]=[null,0];for(let s of r){let[o,a,l,c]=s.extent,h=Math.min(t.x,l)-Math.max(e.x,o),d=Math.min(t.z,c)-Math.max(e.z,a),u=Math.max(h,0)*Math.max(d,0);u>i&&([n,i]=[s,u])}return n}function qf(r){return{origin:[0,0,0],step:[Xf,r,Xf]}}function $f(r,e,t,n){return{drape:{value:r},drapePlace:{value:e},drapeOpacity:{value:t},drapeShading:{value:n?1:0}}}function f_(r){return{color:tt(Mr,yh,{...r,...$f(null,new Re,0,!0)}),identity:tt(Mr,Sr,r),depth:tt(Mr,Ah,r,{transparent:!0,colorWrite:!1}),shadow:tt(Mr,Ah,r,{colorWrite:!1})}}var Ih=Math.PI/180,Zf=6378137,ws=1/298.257223563,p_=Zf*(1-ws),Rr=ws*(2-ws),Yf=Math.sqrt(Rr),m_=.1,g_=100,y_=1e-15,v_=[.1834346424956498,.525532409916329,.7966664774136267,.9602898564975363].flatMap(r=>[-r,r]),x_=[.362683783378362,.3137066458778873,.2223810344533745,.1012285362903763].flatMap(r=>[r,r]);function Jf(r,e){let t=Qf(r,e);return t&&Zf*Ya(t,n=>Math.sqrt(1-Rr*n))}function Kf(r){if(r.length<3)return 0;let e=Rh(Math.sin(r[0][1]*Ih)),[t,n]=[0,0];for(let[o,a]of r.entries()){let l=r[(o+1)%r.length],c=Qf(a,l);if(!c)return null;let h=jf(a,l),d=p=>c.equatorial*Math.sqrt(1-Rr*p)/p,u=Ya(c,d),f=Ya(c,(p,v)=>d(p)*(Rh(__(v))-e));t+=u?f*h/u:0,n+=h}let i=Math.round(n/(2*Math.PI));if(!i)return Math.abs(t);let s=Math.sign(r[0][1])||1;return Math.abs(2*Math.PI*(Rh(s)-e)-t*i)}function Rh(r){return p_**2/2*(r/(1-Rr*r**2)+Math.atanh(Yf*r)/Yf)}function __(r){return r/Math.hypot(r,(1-ws)*Math.sqrt(1-r**2))}function jf([r],[e]){return((e-r+540)%360-180)*Ih}function Qf(r,e){let t=jf(r,e),[n,i]=[r,e].map(([,o])=>Math.atan((1-ws)*Math.tan(o*Ih))),s=t;for(let o=0;o<g_;o++){let a=b_(n,i,s),l=t+a.equatorial*Ya(a,c=>Rr/(1+Math.sqrt(1-Rr*c)));if(Math.abs(l-s)<y_)return a;s=l}return null}function b_(r,e,t){let[n,i,s,o]=[Math.sin(r),Math.cos(r),Math.sin(e),Math.cos(e)],a=o*Math.sin(t),l=i*s-n*o*Math.cos(t),c=Math.hypot(a,l);return{length:Math.atan2(c,n*s+i*o*Math.cos(t)),sine:n,rate:c?i*l/c:0,equatorial:c?i*a/c:0}}function Ya({length:r,sine:e,rate:t},n){let i=Math.max(Math.ceil(r/m_),1),s=r/i/2,o=0;for(let a=0;a<i;a++)v_.forEach((l,c)=>{let h=s*(2*a+1+l),d=Math.min(Math.max(e*Math.cos(h)+t*Math.sin(h),-1),1);o+=x_[c]*n(1-d**2,d)});return o*s}function As(r,e){let t=r.map(n=>ep(n,e));return r.slice(1).map(([n,i,s],o)=>{let[a,l,c]=r[o],[h,d]=[t[o],t[o+1]];return{plan:Math.hypot(n-a,s-c),slope:Math.hypot(n-a,i-l,s-c),geodesic:h&&d&&Jf(h,d),rise:i-l}})}function Ts(r){return r.reduce((e,{plan:t,slope:n,geodesic:i,rise:s})=>({plan:e.plan+t,slope:e.slope+n,geodesic:e.geodesic===null||i===null?null:e.geodesic+i,rise:e.rise+s}),{plan:0,slope:0,geodesic:0,rise:0})}function Za(r,e){let t=r.reduce((s,[o,,a],l)=>{let[c,,h]=r[(l+1)%r.length],[d,,u]=r[0];return s+(o-d)*(h-u)-(c-d)*(a-u)},0),n=r.map(s=>ep(s,e)),i=n.every(s=>s!==null);return{plan:Math.abs(t)/2,geodesic:i?Kf(n):null}}function ep([r,,e],t){return t.toLonLat(...t.toCrs(r,e))}function tp(r){let{length:e}=r,t=([i,,s],[o,,a],[l,,c])=>(o-i)*(c-s)-(a-s)*(l-i),n=(i,s,o,a)=>t(i,s,o)*t(i,s,a)<0;return r.some((i,s)=>r.some((o,a)=>{let[l,c]=[r[(s+1)%e],r[(a+1)%e]];return a>s+1&&(a+1)%e!==s&&n(i,l,o,c)&&n(o,c,i,l)}))}var Ph={metres:3,degrees:9},Ir=class{constructor(e){this.places=e;for(let t=1;t<e.length;t++){let[[n,,i],[s,,o]]=[e[t-1],e[t]];this.distances.push(this.distances[t-1]+Math.hypot(s-n,o-i))}}places;distances=[0];get length(){return this.distances[this.distances.length-1]}at(e){let{places:t,distances:n}=this,i=n.findIndex((d,u)=>u>0&&d>=e),s=i<0?n.length-1:i,[[o,,a],[l,,c]]=[t[s-1],t[s]],h=(e-n[s-1])/(n[s]-n[s-1]||1);return[o+(l-o)*h,a+(c-a)*h]}profile(e){let t=[];for(let n=1;n<this.places.length;n++){let[[i,,s],[o,,a]]=[this.places[n-1],this.places[n]],[l,c]=[this.distances[n-1],this.distances[n]-this.distances[n-1]];for(let{from:h,to:d,start:u,end:f}of e.cut([i,s],[o,a])){let[p,v]=[l+h*c,l+d*c],g=t[t.length-1];g&&p-g[g.length-1][0]<1e-6?g.push([v,f]):t.push([[p,u],[v,f]])}}return{layer:e,runs:t}}};function np({runs:r}){let e={low:1/0,high:-1/0,ascent:0,descent:0,length:0};for(let t of r)t.forEach(([n,i],s)=>{if(e.low=Math.min(e.low,i),e.high=Math.max(e.high,i),!s)return;let o=i-t[s-1][1];o>0?e.ascent+=o:e.descent-=o,e.length+=Math.hypot(n-t[s-1][0],o)});return e}function Es({runs:r},e){let t=r.find(c=>c[0][0]-1e-6<=e&&e<=c[c.length-1][0]+1e-6);if(!t)return null;let n=Math.max(M_(t,e),1),[[i,s],[o,a]]=[t[n-1],t[n]],l=Math.min(Math.max((e-i)/(o-i||1),0),1);return s+(a-s)*l}function M_(r,e){let[t,n]=[0,r.length-1];for(;t<n;){let i=t+n>>1;r[i][0]<e?t=i+1:n=i}return t}function ip(r,e,t){let n=[...r.distances,...e.flatMap(({runs:a})=>a.flatMap(l=>l.map(([c])=>c)))];n.sort((a,l)=>a-l);let i=e.map(({layer:a})=>e.length>1?`height ${a.title}`:"height"),s=n.filter((a,l)=>!l||a-n[l-1]>1e-6).map(a=>{let l=t.toCrs(...r.at(a)),c=t.toLonLat(...l);return[...[a,...l].map(h=>h.toFixed(Ph.metres)),...(c??["",""]).map(h=>h===""?"":Number(h).toFixed(Ph.degrees)),...e.map(h=>Es(h,a)?.toFixed(Ph.metres)??"")]});return[["distance","x","y","longitude","latitude",...i],...s].map(a=>a.map(S_).join(",")).join(`\r
`)+`\r
`}function S_(r){return/[",\r\n]/.test(r)?`"${r.replaceAll('"','""')}"`:r}function rp(r,e,t,n,i,s){let{frame:o}=r,a=([u,f,p])=>{let[v,g]=o.toLocal(u,f);return[v,p,g]},l=([u,f,p])=>[...o.toCrs(u,p),f],c=([u,f,p])=>[u,-p,f],h=u=>{let f=r.layer(u);if(!f)throw new Error(`There is no layer “${u}”; see scenery.layers.`);return f},d=()=>r.layers.filter(u=>u instanceof jt&&u.drawn);return{ready:e,get layers(){return r.layers.map(w_)},get view(){let{camera:u,target:f,up:p}=r.view;return{camera:l(u),target:l(f),up:c(p)}},pick(u,f){let p=r.pick(u,f);return p&&Lh(r,p)},project(u,f,p){return r.project(a([u,f,p]))},setView({camera:u,target:f,up:p=[0,0,1]}){if(![...u,...f,...p].every(Number.isFinite))throw new Error("setView needs finite numbers.");r.setView(a(u),a(f),[p[0],p[2],-p[1]])},setExaggeration(u){if(!(u>0&&u<1/0))throw new Error("The exaggeration must be a number above 0.");r.setExaggeration(u),n.exaggerationChanged()},setLayer(u,{visible:f,opacity:p,drape:v,classes:g={}}){let m=h(u);if(p!==void 0&&!Number.isFinite(p))throw new Error("The opacity must be a number from 0 to 1.");if(v!==void 0&&!(m instanceof jt&&m.setDrape(v)))throw new Error(`The layer “${u}” has no drape “${v}”.`);let b=Object.entries(g).flatMap(([T,M])=>A_(m,T).map(E=>[E,M]));for(let[T,M]of b)m.showClass(T,M);f!==void 0&&(m.visible=f),p!==void 0&&(m.opacity=p),r.layerChanged(),n.layerChanged(m)},select(u,f){let p=h(u);if(f!==null&&!(Number.isInteger(f)&&f>=0&&f<p.features))throw new Error(`The layer “${u}” has no feature ${f}.`);r.select(p,f),n.selected(p,f)},labels(){return n.labels()},setTile(u){if(u&&![...u.picture,u.left,u.top,u.width,u.height].every(Number.isFinite))throw new Error("setTile needs finite numbers.");r.setTile(u)},get plane(){return r.plane},setPlane(u){let{level:f,color:p,opacity:v}=u;if(![f??0,v??0].every(Number.isFinite))throw new Error("setPlane needs finite numbers.");if(p!==void 0&&!/^#[0-9a-f]{6}$/i.test(p))throw new Error("The colour must be #rrggbb.");r.setPlane(u),n.planeChanged()},get section(){return r.section},setSection(u){let{kind:f,azimuth:p,offset:v,level:g}=u;if(![p??0,v??0,g??0].every(Number.isFinite))throw new Error("setSection needs finite numbers.");if(f!==void 0&&f!=="vertical"&&f!=="horizontal")throw new Error("A section is vertical or horizontal.");r.setSection(u),n.sectionChanged()},get link(){return i.link},setBackground(u){r.setBackground(u)},setPanels(u){n.setPanels(u)},measure(u){let f=u.map(a),p=As(f,o),v=d().map(g=>[g.id,g.faceArea(f.map(([m,,b])=>[m,b]))]);return{legs:p,total:Ts(p),area:{...Za(f,o),faces:Object.fromEntries(v)}}},profile(u){if(u.length<2)throw new Error("A profile needs two places at least.");let f=new Ir(u.map(([p,v])=>a([p,v,0])));return d().map(p=>{let{runs:v}=f.profile(p);return{layer:p.id,runs:v.map(g=>g.map(([m,b])=>[m,...o.toCrs(...f.at(m)),b]))}})},stats(){let u=r.layers.flatMap(f=>f.pieces);return{triangles:u.reduce((f,p)=>f+p.triangles,0),vertices:u.reduce((f,p)=>f+p.vertices,0),drawCalls:r.stage.drawCalls,bytes:t.reduce((f,p)=>f+p.stored,0),firstFrameMs:s()}}}}function w_({id:r,title:e,kind:t,features:n,classes:i}){let s=i?.items.map(({label:o},a)=>({label:o,visible:i.isShown(a)}));return{id:r,title:e,kind:t,features:n,...s&&{classes:s}}}function A_(r,e){let t=r.classes?.named(e)??[];if(!t.length)throw new Error(`The layer “${r.id}” has no class “${e}”.`);return t}function Lh(r,{layer:e,feature:t,point:n}){let[i,s]=r.frame.toCrs(n[0],n[2]),o=r.frame.toLonLat(i,s),a={layer:e.id,feature:t,x:i,y:s,z:n[1],lon:o&&o[0],lat:o&&o[1]};return t===null||!e.attributes?a:{...a,attributes:e.attributes.of(t)}}var Ja=Math.PI/180;function op(r){let{size:e,lon:t,lat:n}=r,[i,s,o,a]=r.extent,l=t.map((c,h)=>T_(c,n[h]));return(c,h)=>{let d=sp((c-i)/(o-i),e),u=sp((h-s)/(a-s),e),f=[0,0,0];for(let p=0;p<e;p++)for(let v=0;v<e;v++){let g=u[p]*d[v],m=l[p*e+v];for(let b=0;b<3;b++)f[b]+=g*m[b]}return[Math.atan2(f[1],f[0])/Ja,Math.atan2(f[2],Math.hypot(f[0],f[1]))/Ja]}}function T_(r,e){let[t,n]=[r*Ja,e*Ja];return[Math.cos(n)*Math.cos(t),Math.cos(n)*Math.sin(t),Math.sin(n)]}function sp(r,e){let t=Array.from({length:e},(o,a)=>(1-Math.cos(Math.PI*a/(e-1)))/2),n=t.indexOf(r);if(n>=0)return t.map((o,a)=>a===n?1:0);let i=t.map((o,a)=>{let l=a===0||a===e-1;return(a%2?-1:1)*(l?.5:1)/(r-o)}),s=i.reduce((o,a)=>o+a,0);return i.map(o=>o/s)}var Ka=class{constructor(e){this.data=e;let t=/^\s*\w+\s*\[\s*"((?:[^"]|"")*)"/.exec(e.wkt)?.[1].replaceAll('""','"');this.name=t&&e.crs?`${t} (${e.crs})`:t??e.crs??"",this.interpolate=e.geographic&&op(e.geographic)}data;name;interpolate;toCrs(e,t){let{centre:n,scale:i}=this.data;return[n[0]+e*i,n[1]-t*i]}toLocal(e,t){let{centre:n,scale:i}=this.data;return[(e-n[0])/i,(n[1]-t)/i]}toLonLat(e,t){return this.interpolate&&this.interpolate(e,t)}};var Hn=class extends Error{},Mi=class extends Error{};var E_=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],C_=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],R_=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],I_=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13],P_=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],Qa=15,ja=256,L_=[Cs(Array.from({length:288},(r,e)=>e<144?8:e<256?9:e<280?7:8)),Cs(new Array(30).fill(5))];function lp(r,e){let t=new Dh(r),n=new Uint8Array(e),i=0;for(let s=!1;!s;){s=t.take(1)===1;let o=t.take(2);if(o===3)throw new Error("it is no deflated data");i=o===0?D_(t,n,i):N_(t,n,i,...o===1?L_:U_(t))}return n.subarray(0,i)}var Dh=class{constructor(e){this.bytes=e}bytes;held=0;count=0;next=0;take(e){if(this.fill(e),this.count<e)throw new Error("it ends too soon");return this.drop(e)}symbol(e){this.fill(Qa);let t=e[this.held&(1<<Qa)-1],n=t&15;if(!n)throw new Error("it has a code that means nothing");if(n>this.count)throw new Error("it ends too soon");return this.drop(n),t>>4}raw(e){let t=this.next-(this.count>>3);if(t+e>this.bytes.length)throw new Error("it ends too soon");return this.held=this.count=0,this.next=t+e,this.bytes.subarray(t,this.next)}align(){this.drop(this.count&7)}fill(e){for(;this.count<e&&this.next<this.bytes.length;)this.held|=this.bytes[this.next++]<<this.count,this.count+=8}drop(e){let t=this.held&(1<<e)-1;return this.held>>>=e,this.count-=e,t}};function D_(r,e,t){r.align();let n=r.take(16);if((n^r.take(16))!==65535)throw new Error("a stored block is damaged");return Nh(e,t+n),e.set(r.raw(n),t),t+n}function N_(r,e,t,n,i){let s=t;for(;;){let o=r.symbol(n);if(o<ja)Nh(e,s+1),e[s++]=o;else{if(o===ja)return s;{let a=E_[o-ja-1]+r.take(C_[o-ja-1]),l=r.symbol(i),c=s-R_[l]-r.take(I_[l]);if(!(c>=0&&a>0))throw new Error("it refers to what is not there");Nh(e,s+a);for(let h=0;h<a;h++)e[s+h]=e[c+h];s+=a}}}}function Nh(r,e){if(e>r.length)throw new Error(`more than ${r.length} bytes`)}function U_(r){let[e,t,n]=[r.take(5)+257,r.take(5)+1,r.take(4)+4],i=new Array(19).fill(0);for(let a=0;a<n;a++)i[P_[a]]=r.take(3);let s=Cs(i),o=[];for(;o.length<e+t;){let a=r.symbol(s);a<16?o.push(a):a===16?ap(o,o[o.length-1]??NaN,3+r.take(2)):ap(o,0,a===17?3+r.take(3):11+r.take(7))}return[Cs(o.slice(0,e)),Cs(o.slice(e,e+t))]}function ap(r,e,t){for(let n=0;n<t;n++)r.push(e)}function Cs(r){let e=new Uint16Array(1<<Qa),t=0;for(let n=1;n<=Qa;n++)r.forEach((i,s)=>{if(i!==n)return;let o=F_(t++,n);for(let a=o;a<e.length;a+=1<<n)e[a]=s<<4|n}),t<<=1;return e}function F_(r,e){let t=0;for(let n=0;n<e;n++)t|=(r>>n&1)<<e-1-n;return t}var O_={u8:Uint8Array,u16:Uint16Array,i32:Int32Array,u32:Uint32Array,f32:Float32Array,f64:Float64Array,i64:BigInt64Array},el=class{constructor(e){this.list=e}list;chunks=[];async load(e){let t=0;for(let[n,i]of this.list.entries())i.lazy||(this.chunks[n]=await cp(n,i)),t+=i.bytes,await e(t)}array(e){let t=this.bytes(e.chunk);try{if(!e.codec)return new O_[e.type](t.buffer,t.byteOffset+e.offset,e.count);let n=e.planes??4,i=Nf(new Uint8Array(t.buffer,t.byteOffset+e.offset,e.count*n),e.count,n),s=e.columns??1;return e.codec==="plane"?Ff(i,s):Uf(i,s)}catch(n){throw n instanceof RangeError?new Hn(`chunk ${e.chunk} is too short`):n}}integers(e){return this.array(e)}octets(e){return this.array(e)}async image(e,t,n="none"){this.list[e].lazy&&(this.chunks[e]??=await cp(e,this.list[e]));let i=new Blob([this.bytes(e)],{type:this.list[e].mime}),s={premultiplyAlpha:n,colorSpaceConversion:"none"};try{let o=await createImageBitmap(i,s),a=t/Math.max(o.width,o.height);return a>=1?o:await createImageBitmap(o,{...s,resizeWidth:Math.max(1,Math.floor(o.width*a)),resizeHeight:Math.max(1,Math.floor(o.height*a)),resizeQuality:"high"})}catch{throw new Hn(`the picture in chunk ${e} can't be decoded`)}}release(e){this.chunks[e]=void 0}bytes(e){let t=this.chunks[e];if(!t)throw new Hn(`chunk ${e} is missing`);return t}};async function cp(r,e){try{let t=e.src?await k_(e.src):B_(r),n=e.deflated?await V_(t,e.bytes):t;if(n.length!==e.bytes)throw new Error(`${n.length} bytes instead of ${e.bytes}`);return n}catch(t){let n=e.src??`chunk ${r}`;throw new Hn(`${n}: ${t instanceof Error?t.message:String(t)}`)}}function B_(r){let e=document.getElementById(`chunk-${r}`);if(!e)throw new Error("missing in the page");let t=z_(e.textContent??"");return e.remove(),t}function z_(r){let e=Uint8Array;if(e.fromBase64)return e.fromBase64(r);let t=atob(r),n=new Uint8Array(t.length);for(let i=0;i<n.length;i++)n[i]=t.charCodeAt(i);return n}async function k_(r){let e=await fetch(r);if(!e.ok)throw new Error(`${e.status} ${e.statusText}`);return new Uint8Array(await e.arrayBuffer())}async function V_(r,e){let t=G_();if(!t)return lp(r,e);let n=new Blob([r]).stream().pipeThrough(t),i=new Uint8Array(e),s=0,o=n.getReader();for(;;){let{done:a,value:l}=await o.read();if(a)break;if(s+l.length>e)throw new Error(`more than ${e} bytes`);i.set(l,s),s+=l.length}return i.subarray(0,s)}function G_(){try{return new DecompressionStream("deflate-raw")}catch{return null}}function hp(r,e){window.addEventListener("message",({data:t,origin:n,source:i})=>{if(!i||i===window||!W_(t)||!H_(n,e))return;let{scenery:s,id:o}=t;X_(r(),t).then(a=>i.postMessage({scenery:s,id:o,result:a},{targetOrigin:n}),a=>{i.postMessage({scenery:s,id:o,error:a instanceof Error?a.message:String(a)},{targetOrigin:n})})})}function H_(r,e){return r!=="null"&&(r===location.origin||e.includes(r))}function W_(r){return typeof r!="object"||r===null||"result"in r||"error"in r?!1:typeof r.scenery=="string"}async function X_(r,{scenery:e,args:t=[]}){if(await r.ready,!Object.prototype.hasOwnProperty.call(r,e))throw new Error(`There is no verb “${e}”.`);if(!Array.isArray(t))throw new Error("args must be an array.");let n=r[e];return typeof n=="function"?n.apply(r,t):n instanceof Promise?void 0:n}var q_={layers:"Layers",showPanel:"Show layers and settings",hidePanel:"Hide layers and settings",opacity:r=>`Opacity of ${r}`,classes:r=>`${r} classes`,unnamedClass:r=>`Class ${r}`,drape:r=>`Picture on ${r}`,plainColor:"Plain colour",exaggeration:"Vertical exaggeration",times:r=>`${r}×`,north:"Turn to north",zoomIn:"Zoom in",zoomOut:"Zoom out",home:"Show the whole scene",rotate:"Turn around (R)",hideInterface:"Hide the interface (H)",showInterface:"Show the interface (H)",saveImage:"Save image",saveImageKey:"Save image (Shift+S)",save:"Save",pictureWidth:"Width (pixels)",pictureHeight:"Height (pixels)",background:"Background",backgrounds:{seen:"As seen",white:"White",transparent:"Transparent"},withLabels:"With labels",drawing:"Drawing…",notDrawn:"The picture could not be made; a smaller one may be.",tooLarge:r=>`That is more than the ${r} million pixels that a browser holds.`,about:"About this scene",aboutKey:"About this scene, and how to use it (I)",viewAddress:"Link to this view",embedCode:"Code to embed it in a page",copyText:"Copy",usage:"Mouse, fingers and keys",credits:"Sources",orbitUsage:[["Drag","Turn"],["Right button, Shift or two fingers","Move"],["Wheel or pinch","Zoom"]],trackballUsage:[["Drag","Turn every way"],["Right button, Shift or two fingers","Move"],["Wheel, pinch or twist","Zoom and roll"]],keys:[["Click or tap","Tell what is there"],["Double click","Come nearer"],["Arrow keys, with Shift","Move, turn"],["+ −","Zoom"],["N, Home","Turn to north, show everything"],["R","Turn around, and stop"],["M","Measure"],["I","This box"],["H","Hide and show the interface"],["Shift+S","Save an image"],["Esc","Close, stop"]],scale:"Scale at the middle of the picture",plane:"Horizontal plane",showPlane:"Show",planeLevel:"Height of the plane",planeColor:"Colour of the plane",planeOpacity:"Opacity of the plane",section:"Section plane",sectionKind:"Kind of section",sectionKinds:{vertical:"Upright",horizontal:"Level"},sectionAzimuth:"Open towards",sectionOffset:"Position of the section",sectionLevel:"Height of the section",flip:"Flip",measure:"Measure",measureKey:"Measure distances, areas and profiles (M)",measures:{distance:"Distance",area:"Area",profile:"Profile"},measureHint:"Click or tap the first place. By keyboard: arrow keys aim, Space sets a place.",measuring:"Double click, or tap the last place again, to finish. Enter finishes, Backspace takes back, Esc gives up.",measured:"Click to measure anew.",undo:"Undo",finish:"Finish",anew:"Anew",saveCsv:"Save CSV",legPlan:"On the plane",legSlope:"In space",legGeodesic:"Geodesic",legRise:"Height",sum:"Sum",areaPlan:"Area on the plane",areaGeodesic:"Geodesic area",areaFace:"Area of the terrain’s surface",perimeter:"Perimeter",crossing:"The outline crosses itself: take places back until it does not.",profilePlot:"Heights along the line",profileSummary:(r,e,t,n,i,s)=>`${r} long, ${e} on the ground · from ${t} to ${n} · up ${i}, down ${s}`,noGround:"no ground",noTerrain:"There is no terrain below this line.",wheelHint:"Click the scene or hold Ctrl to zoom",start:"Start the 3D view",openWindow:r=>`Open in a window of ${r} pixels`,close:"Close",copy:"Copy coordinates",copied:"Copied",notCopied:"Copying failed",copyValue:r=>`Copy ${r}`,enlarge:r=>`Show the picture larger: ${r}`,picture:r=>`Picture: ${r}`,easting:"East",northing:"North",height:"Height",longitude:"Longitude",latitude:"Latitude",degrees:"WGS 84",coordinates:"Coordinates",noValue:"no value",yes:"yes",no:"no",feature:r=>`Feature ${r+1}`,canvas:r=>`Three-dimensional view of ${r}. Arrow keys move, with Shift they turn; + and − zoom, N turns to north, Home shows everything.`,loading:"Loading",noWebGL:"This page draws with WebGL 2, which this browser does not offer. Try a current browser, or turn hardware acceleration on.",damaged:r=>`The scene can't be shown: its data is incomplete or damaged (${r}).`,lost:"The graphics card stopped drawing. Load the page again."},W=q_;function N(r,e={},...t){let n=document.createElement(r);for(let[i,s]of Object.entries(e))n.setAttribute(i,s);return n.append(...t.filter(i=>i!==null)),n}var $_={plus:"M12 5v14M5 12h14",minus:"M5 12h14",home:"M4 11.5 12 5l8 6.5M6.5 9.5V19h11V9.5",image:"M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14",rotate:"M20 12a8 8 0 1 1-2.6-5.9M20 4v4.5h-4.5",info:"M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 11v5M12 8v.2",show:"M3 12s3-6.5 9-6.5 9 6.5 9 6.5-3 6.5-9 6.5S3 12 3 12zm9-2.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",hide:"m4.5 4.5 15 15M10 5.7a9 9 0 0 1 2-.2c6 0 9 6.5 9 6.5a15 15 0 0 1-2.5 3.4M6.2 7.6A14 14 0 0 0 3 12s3 6.5 9 6.5a9 9 0 0 0 3.9-.9",close:"M6 6l12 12M18 6 6 18",copy:"M9 9h10v11H9zM5.5 15.5H5V4h10v1.5",measure:"M3.5 15.5 15.5 3.5l5 5-12 12zM7 12l2 2M10 9l3 3M13 6l2 2",layers:"m12 4 9 5-9 5-9-5zM4 13.8l8 4.4 8-4.4"},Y_="http://www.w3.org/2000/svg";function vt(r){let e=nn("svg",{viewBox:"0 0 24 24","aria-hidden":"true",class:"icon"});return e.append(nn("path",{d:$_[r]})),e}function up(){let r=nn("svg",{viewBox:"0 0 24 24","aria-hidden":"true",class:"icon needle"});return r.append(nn("path",{d:"M12 2.5 16 12H8z",class:"north"}),nn("path",{d:"M12 21.5 8 12h8z",class:"south"})),r}function xt(r,e,t){let n=N("button",{type:"button","aria-label":r,title:r},e);return n.addEventListener("click",t),n}function nn(r,e){let t=document.createElementNS(Y_,r);for(let[n,i]of Object.entries(e))t.setAttribute(n,i);return t}function tl(r,e,t){let n=URL.createObjectURL(r),i=e.replace(/[\\/:*?"<>|\p{Cc}]+/gu," ").trim()||"scene";N("a",{href:n,download:`${i}.${t}`}).click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function nl(r,...e){let t=N("dialog",{class:"dialog","aria-label":r}),n=N("header",{},N("h2",{},r),xt(W.close,vt("close"),()=>t.close()));return t.append(n,N("div",{class:"body"},...e)),t.addEventListener("click",i=>{i.target===t&&t.close()}),t.addEventListener("close",()=>t.remove()),document.body.append(t),t.showModal(),t}function Uh(r,[e,t]){let n=Math.round(Math.abs(r)*36e3),i=Math.floor(n/36e3),s=Math.floor(n%36e3/600),o=(n%600/10).toFixed(1),a=(l,c)=>l.padStart(c,"0");return`${i}° ${a(String(s),2)}′ ${a(o,4)}″ ${r<0?t:e}`}function Fh(r){return`${r.toFixed(6).replace("-","−")}°`}function ii(r,e=2){return r.toFixed(e).replace("-","−")}function fn(r,e){let t=Math.abs(r);return t>=1e4?`${Rs(r/1e3,t>=1e5?1:2,e)} km`:`${Rs(r,t>=1e3?1:2,e)} m`}function il(r,e){return r>=1e6?`${Rs(r/1e6,3,e)} km²`:r>=1e5?`${Rs(r/1e4,2,e)} ha`:`${Rs(r,r>=1e3?0:1,e)} m²`}function dp(r,e){let t={minimumFractionDigits:2,maximumFractionDigits:2};return`${new Intl.NumberFormat(e,{...t,signDisplay:"exceptZero"}).format(r).replace("-","−")} m`}function Rs(r,e,t){return new Intl.NumberFormat(t,{minimumFractionDigits:e,maximumFractionDigits:e}).format(r).replace("-","−")}function fp(r,e){let t=Math.abs(Number(r)),n=t>=1e15||t>0&&t<1e-6,i=typeof r=="number"&&n?"scientific":"standard",s="min2";return new Intl.NumberFormat(e,{maximumFractionDigits:20,useGrouping:s,notation:i}).format(r)}var Z_=/^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;function pp(r,e){let t=Z_.exec(r);if(!t)return null;let[n,i,s,o,a,l]=t.slice(1,7).map(u=>Number(u??0)),c=new Date(Date.UTC(2e3,i-1,s,o,a,l));if(c.setUTCFullYear(n,i-1,s),c.getUTCMonth()!==i-1||c.getUTCDate()!==s||o>23||a>59||l>59)return null;let h=t[4]?{timeStyle:t[6]?"medium":"short"}:{},d=new Intl.DateTimeFormat(e,{dateStyle:"medium",...h,timeZone:"UTC"}).format(c);return t[7]?`${d} ${t[7]==="Z"?"UTC":t[7]}`:d}var J_=/https?:\/\/[^\s<>"“”\p{C}]+/giu;function rl(r){let e=[],t=0;for(let n of r.matchAll(J_)){let i=j_(n[0]),s=Q_(i);s&&(n.index>t&&e.push(r.slice(t,n.index)),e.push({href:s,text:i}),t=n.index+i.length)}return t<r.length&&e.push(r.slice(t)),e}var K_={")":"(","]":"[","}":"{"};function j_(r){let e=r.length;for(;e>0;e--){let t=r[e-1],n=K_[t],i=s=>r.slice(0,e).split(s).length;if(n?i(n)>=i(t):!/[.,;:!?'’»]/.test(t))break}return r.slice(0,e)}function Q_(r){try{let e=new URL(r);return/^https?:$/.test(e.protocol)&&e.hostname?e.href:null}catch{return null}}function mp(r){let e=/\s*"((?:[^"\\]|\\.)*)"\s*=>\s*(?:"((?:[^"\\]|\\.)*)"|NULL)\s*(,|$)/suy,t=i=>i.replace(/\\(.)/gsu,"$1"),n=[];for(;e.lastIndex<r.length;){let i=e.exec(r);if(!i)return null;n.push([t(i[1]),i[2]===void 0?null:t(i[2])])}return n.length?n:null}function Oh(r,e){let{description:t,controls:n}=r.world,i=e.link,s=[...n==="trackball"?W.trackballUsage:W.orbitUsage,...W.keys];nl(r.title||W.about,...t?[gp(t,"description")]:[],yp(W.viewAddress,i,!1),...location.protocol==="file:"?[]:[yp(W.embedCode,tb(i,r.title),!0)],N("h3",{},W.usage),N("table",{class:"usage"},N("tbody",{},...s.map(eb))),...r.credits.length?[N("h3",{},W.credits),gp(r.credits.join(`
`),"sources")]:[])}function eb([r,e]){return N("tr",{},N("th",{scope:"row"},r),N("td",{},e))}function gp(r,e){let t=rl(r).map(i=>typeof i=="string"?i:N("a",{href:i.href,target:"_blank",rel:"noopener noreferrer"},i.text)),n=N("p",{class:e});return n.append(...t),n}function yp(r,e,t){let n=N(t?"textarea":"input",{readonly:"","aria-label":r,spellcheck:"false"});n.value=e,n.addEventListener("focus",()=>n.select());let i=N("button",{type:"button",class:"word"},W.copyText);return i.addEventListener("click",()=>{navigator.clipboard.writeText(e).then(()=>i.textContent=W.copied,()=>{n.select(),i.textContent=W.notCopied})}),N("div",{class:"copyable"},N("h3",{},r),N("div",{class:"row"},n,i))}function tb(r,e){let t=n=>n.replace(/[&"<>]/g,i=>`&#${i.charCodeAt(0)};`);return`<iframe src="${t(r)}" title="${t(e)}" width="800" height="500" style="border:0" allowfullscreen></iframe>`}var nb=640,ib=4096;function vp(r,e){let t=N("canvas",{role:"img","aria-label":W.picture(r)}),n=xt(W.enlarge(r),t,()=>{rb(r,e)});return n.classList.add("picture"),e(nb).then(i=>xp(t,i),()=>n.replaceWith(r)),n}async function rb(r,e){let t=N("canvas",{role:"img","aria-label":W.picture(r)});xp(t,await e(ib));let n=N("dialog",{class:"large","aria-label":r});n.append(t,N("p",{},r),xt(W.close,vt("close"),()=>n.close())),n.addEventListener("click",i=>{i.target===n&&n.close()}),n.addEventListener("close",()=>n.remove()),document.body.append(n),n.showModal()}function xp(r,e){[r.width,r.height]=[e.width,e.height],r.getContext("2d").drawImage(e,0,0)}var sb=600;function _p(r){switch(typeof r){case"object":return N("td",{class:"null"},N("span",{"aria-label":W.noValue},"—"));case"boolean":return N("td",{},r?W.yes:W.no);case"string":return ob(r);default:return N("td",{class:"number"},fp(r))}}function ob(r){let e=pp(r);if(e!==null)return N("td",{},N("time",{datetime:r,title:r},e));let t=rl(r).map(n=>typeof n=="string"?n:ab(n.href,n.text));return r.length>sb?N("td",{},N("div",{class:"long",tabindex:"0"},...t)):N("td",{},...t)}function ab(r,e){return N("a",{href:r,target:"_blank",rel:"noopener noreferrer"},e)}var sl=class{constructor(e,t){this.viewer=e;this.closed=t;this.element.addEventListener("keydown",n=>{n.key==="Escape"&&t()})}viewer;closed;element=N("section",{class:"card","aria-live":"polite",hidden:""});show(e,t,n){let i=[this.header(e),this.attributes(e,t),n&&this.coordinates(n)];this.element.replaceChildren(...i.filter(s=>s!==null)),this.element.hidden=!1,this.element.scrollTop=0}hide(){this.element.hidden=!0}header(e){return N("header",{},N("h2",{},e.title),xt(W.close,vt("close"),this.closed))}attributes(e,t){if(t===null)return null;let{attributes:n}=e,i=n?.rows(t)??[];return!n||!i.length?N("p",{},W.feature(t)):wp(i.flatMap(s=>lb(s,n)))}coordinates(e){let{x:t,y:n,z:i,lon:s,lat:o}=Lh(this.viewer,e),a=[[W.easting,ii(t)],[W.northing,ii(n)],[W.height,`${ii(i)} m`]],l=[this.caption(this.viewer.frame.name||W.coordinates,a),bp(a)];if(s!==null&&o!==null){let c=[[W.latitude,`${Fh(o)}
${Uh(o,["N","S"])}`],[W.longitude,`${Fh(s)}
${Uh(s,["E","W"])}`]];l.push(this.caption(W.degrees,c),bp(c))}return N("div",{class:"place"},...l)}caption(e,t){let n=t.map(([,i])=>i.split(`
`)[0].replace("−","-").replace(/[° m]+$/,""));return N("h3",{},N("span",{},e),Ap(W.copy,n.join(", ")))}};function bp(r){return wp(r.map(([e,t])=>Is(ol(e),N("td",{},t))))}function wp(r){return N("table",{},N("tbody",{},...r))}function lb({label:r,value:e,picture:t},n){if(t!==null){let o=vp(String(e),a=>n.picture(t,a));return[Is(ol(r,2)),Is(N("td",{colspan:"2"},o))]}let i=typeof e=="string"?mp(e):null;if(!i)return[Mp(r,e)];let s=i.map(([o,a])=>{let l=Mp(o,a);return l.className="tag",l});return[Is(ol(r,2)),...s]}function Mp(r,e){let t=ol(r);return e!==null&&t.append(Ap(W.copyValue(r),String(e))),Is(t,_p(e))}function Is(...r){return N("tr",{},...r)}function ol(r,e=1){return N("th",{scope:"row",colspan:String(e)},r)}function Ap(r,e){let t=xt(r,vt("copy"),()=>{navigator.clipboard.writeText(e).then(()=>Sp(t,W.copied),()=>Sp(t,W.notCopied))});return t.classList.add("copy"),t}function Sp(r,e){r.dataset.note=e,setTimeout(()=>delete r.dataset.note,1600)}var Tp=4,cb=.99,al=class{constructor(e){this.stage=e;let t=new cn(1,1,Kt);t.minFilter=t.magFilter=yt,this.drawn=new wt(1,1,{depthTexture:t});let n=new Je;n.setAttribute("position",new Te(new Float32Array([-1,-1,3,-1,-1,3]),2)),n.boundingSphere=new it;let i=new rt(n,tt(Ef,Cf,{depths:{value:t}},{depthTest:!1}));i.frustumCulled=!1,this.copier.add(i)}stage;drawn;copied=new wt(1,1,{depthBuffer:!1});copier=new Di;depths=new Float32Array(0);columns=0;rows=0;width=1;height=1;update(e,t){[this.width,this.height]=[e,t],this.resize(Math.ceil(e/Tp),Math.ceil(t/Tp));let{renderer:n,camera:i,layers:s}=this.stage,o=s.filter(l=>l.drawn&&l.opacity<cb);for(let l of o)l.group.visible=!1;n.setClearColor(0,0),n.setRenderTarget(this.drawn),this.stage.drawIdentities(i);for(let l of o)l.group.visible=!0;n.setRenderTarget(this.copied),n.render(this.copier,i);let a=new Uint8Array(this.columns*this.rows*4);n.readRenderTargetPixels(this.copied,0,0,this.columns,this.rows,a),n.setRenderTarget(null),this.measure(a,i.near,i.far)}farthest(e,t){let n=Math.floor(e/this.width*this.columns),i=Math.floor((1-t/this.height)*this.rows),s=0;for(let o=i;o<=i+2;o++)for(let a=n-1;a<=n+1;a++){if(a<0||o<0||a>=this.columns||o>=this.rows)return 1/0;s=Math.max(s,this.depths[o*this.columns+a])}return s}resize(e,t){e===this.columns&&t===this.rows||([this.columns,this.rows]=[e,t],this.drawn.setSize(e,t),this.copied.setSize(e,t),this.depths=new Float32Array(e*t))}measure(e,t,n){for(let i=0;i<this.depths.length;i++){let s=(e[4*i]*65536+e[4*i+1]*256+e[4*i+2])/16777215;this.depths[i]=s===1?1/0:t*n/(n-s*(n-t))}}};var Ep="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";var hb=/^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,Cp=[12,4],Rp=6,ub=96,ll=class{constructor(e,t,n,i,s,o){this.style=s;this.size=Math.min(Math.max(n,Rp),ub)||Rp,this.font=`500 ${this.size}px ${mb(s.font)}`,this.ink=`rgb(${i[0]} ${i[1]} ${i[2]} / ${i[3]/255})`,this.halo=s.halo??gb(i),e.font=this.font;let a=h=>e.measureText(h).width;this.lines=db(t).map(h=>fb(h,o,a));let[l,c]=s.background?Cp:[4,0];this.width=Math.ceil(Math.max(0,...this.lines.map(a)))+l,this.height=this.lines.length?Math.ceil(this.lines.length*this.size*1.25)+c:0}style;lines;width;height;font;size;ink;halo;connect(e,t,n,i,s){e.beginPath(),e.moveTo(t,n),e.lineTo(i,s),e.lineWidth=3,e.strokeStyle=this.style.background??this.halo,e.stroke(),e.lineWidth=1,e.strokeStyle=this.ink,e.stroke(),e.beginPath(),e.arc(t,n,1.75,0,2*Math.PI),e.fillStyle=this.ink,e.fill()}write(e,t,n){e.font=this.font,e.textAlign="center",e.textBaseline="middle",e.lineJoin="round",this.style.background&&(e.beginPath(),e.roundRect(t,n,this.width,this.height,3),e.fillStyle=this.style.background,e.fill());let i=this.style.background?Cp[1]/2:0;this.lines.forEach((s,o)=>{let[a,l]=[t+this.width/2,n+i+(o+.5)*this.size*1.25];e.direction=hb.test(s)?"rtl":"ltr",this.style.background||(e.lineWidth=Math.max(3,this.size*.24),e.strokeStyle=this.halo,e.strokeText(s,a,l)),e.fillStyle=this.ink,e.fillText(s,a,l)})}};function db(r){let e=r.slice(0,1200).split(/\r\n|[\r\n\u2028\u2029]/).map(t=>t.replace(/[\p{Cc}\s]+/gu," ").trim()).filter(t=>t);return e.length>3&&(e[2]+="…"),e.slice(0,3)}function fb(r,e,t){if(r.length<=200&&t(r)<=e)return r;let n=pb(r.slice(0,200)),[i,s]=[0,n.length];for(;i<s;){let o=Math.ceil((i+s)/2);t(`${n.slice(0,o).join("").trimEnd()}…`)<=e?i=o:s=o-1}return`${n.slice(0,i).join("").trimEnd()}…`}function pb(r){return"Segmenter"in Intl?Array.from(new Intl.Segmenter().segment(r),({segment:e})=>e):Array.from(r)}function mb(r){let e=r.replace(/["\\\p{Cc}]/gu,"");return e?`"${e}", ${Ep}`:Ep}function gb([r,e,t]){let n=[r,e,t].map(s=>{let o=s/255;return o<=.04045?o/12.92:((o+.055)/1.055)**2.4});return .2126*n[0]+.7152*n[1]+.0722*n[2]<.35?"rgb(255 255 255 / 0.9)":"rgb(20 26 32 / 0.85)"}var yb=240,cl=40,hl=class{constructor(e,t,n){this.layer=e;this.data=t;this.features=n.integers(t.features),this.places=Float64Array.from(n.integers(t.places),s=>s*t.quantum),this.anchors=t.anchors?Float64Array.from(n.integers(t.anchors),s=>s*t.quantum):null,this.heights=n.array(t.heights),this.sizes=n.array(t.sizes),this.colors=n.octets(t.colors),this.bytes=n.octets(t.texts),this.offsets=n.integers(t.offsets),this.connector=t.connector,this.count=this.features.length;let i=()=>new Float32Array(this.count);[this.topX,this.topY,this.footX,this.footY]=[i(),i(),i(),i()],[this.widths,this.tallnesses]=[i(),i()],[this.depths,this.strength]=[i(),i()],[this.seen,this.placed]=[new Uint8Array(this.count),new Uint8Array(this.count)],this.letterings=new Array(this.count)}layer;data;count;features;connector;topX;topY;footX;footY;depths;seen;placed;widths;tallnesses;strength;places;anchors;heights;sizes;colors;bytes;offsets;letterings;text(e){return new TextDecoder().decode(this.bytes.subarray(this.offsets[e],this.offsets[e+1]))}place(e){return[this.places[3*e],this.places[3*e+1],this.places[3*e+2]]}lettering(e,t){return this.letterings[e]??=this.letter(e,t)}anchor(e){return this.anchors?this.anchors[e]:this.places[3*e+1]}letter(e,t){let[n,i,s,o]=this.colors.subarray(4*e,4*e+4),a=new ll(t,this.text(e),this.sizes[e],[n,i,s,o],this.data,yb);return this.widths[e]=a.width,this.tallnesses[e]=a.height,a}project({elements:e},t,n,i,s){let{layer:o,features:a,places:l,heights:c,depths:h}=this,d=o.classes;for(let u=0,f=0;u<this.count;u++,f+=3){if(h[u]=0,!o.drawn||d&&!d.shows(a[u]))continue;let p=l[f],v=l[f+1]+this.anchor(u)*(t-1),g=l[f+2];if(s&&s.normal[0]*p+s.normal[1]*v+s.normal[2]*g>s.offset)continue;let m=e[3]*p+e[7]*v+e[11]*g+e[15],b=m+e[7]*c[u];if(!(m>0&&b>0))continue;let T=e[0]*p+e[4]*v+e[8]*g+e[12],M=e[1]*p+e[5]*v+e[9]*g+e[13],E=this.topX[u]=(T/m+1)*.5*n,A=this.topY[u]=(1-M/m)*.5*i,y=((T+e[4]*c[u])/b+1)*.5*n,S=(1-(M+e[5]*c[u])/b)*.5*i;S<cl&&A>cl&&A<i&&(y=E+(y-E)*(A-cl)/(A-S),S=cl),this.footX[u]=y,this.footY[u]=S,y>0&&y<n&&S>0&&S<i&&(h[u]=m)}}};var ul=class{columns;rows;latest;entries=[];boxes=[];constructor(e,t){this.columns=Math.max(Math.ceil(e/48),1),this.rows=Math.max(Math.ceil(t/48),1),this.latest=new Int32Array(this.columns*this.rows).fill(-1)}isFree(e,t,n,i){let{boxes:s,entries:o,latest:a}=this,l=this.column(e),c=this.column(n),h=this.row(i);for(let d=this.row(t);d<=h;d++)for(let u=l;u<=c;u++)for(let f=a[d*this.columns+u];f>=0;f=o[f+1]){let p=o[f];if(e<s[p+2]&&n>s[p]&&t<s[p+3]&&i>s[p+1])return!1}return!0}put(e,t,n,i){let s=this.boxes.push(e,t,n,i)-4;for(let o=this.row(t);o<=this.row(i);o++)for(let a=this.column(e);a<=this.column(n);a++){let l=o*this.columns+a;this.latest[l]=this.entries.push(s,this.latest[l])-2}}column(e){return Math.min(Math.max(Math.floor(e/48),0),this.columns-1)}row(e){return Math.min(Math.max(Math.floor(e/48),0),this.rows-1)}};var vb=400,Ip=3,Pp=3,xb=5,_b=.5,bb=2**31,fl=class{constructor(e,t){this.sets=e;this.canvas=t;let n=0;for(let{count:i}of e)this.starts.push(n),n+=i;this.total=n,this.keys=new Float64Array(n)}sets;canvas;starts=[];total;keys;arrange(e,t,n,i){let s=new ul(e,t);for(let{left:a,top:l,right:c,bottom:h}of i)c>a&&s.put(a,l,c,h);let o=[];for(let a of this.keys.subarray(0,this.rank()).sort()){let l=a%this.total,c=this.setOf(l),h=this.sets[c],d=l-this.starts[c],u=h.placed[d]?Pp:Pp+xb,f=o.length<vb?this.fit(s,h,d,e,t,n,u):null;h.placed[d]=f?1:0,f&&(o.push(f),s.put(f.left,f.top,f.left+f.width,f.top+f.height))}return{placed:o,leaving:this.leaving(s,n)}}setOf(e){let t=this.starts.length-1;for(;this.starts[t]>e;)t--;return t}rank(){let e=0;for(let{depths:n}of this.sets)for(let i of n)i>e&&(e=i);let t=0;return this.sets.forEach(({depths:n,seen:i,placed:s},o)=>{for(let a=0;a<n.length;a++)if(n[a]>0&&i[a]){let l=n[a]/e*(s[a]?_b:1);this.keys[t++]=Math.floor(l*bb)*this.total+this.starts[o]+a}else s[a]=0}),t}leaving(e,t){let n=[];for(let i of this.sets)for(let s=0;s<i.count;s++){if(i.placed[s]||!i.strength[s])continue;let o=i.depths[s]>0?this.box(i,s,t):null;o&&e.isFree(o.left,o.top,o.left+o.width,o.top+o.height)?n.push(o):i.strength[s]=0}return n}fit(e,t,n,i,s,o,a){let l=t.footX[n],c=dl(t.footY[n]-Ip,o);if(!e.isFree(l,c-1,l,c))return null;t.widths[n]||t.lettering(n,this.canvas);let h=t.widths[n],d=t.tallnesses[n],u=dl(l-h/2,o),f=c-d;return!(u>=0&&f>=0&&u+h<=i&&c<=s&&d>0)||!e.isFree(u-a,f-a,u+h+a,c+a)?null:{labels:t,label:n,left:u,top:f,width:h,height:d}}box(e,t,n){let i=e.widths[t],s=e.tallnesses[t],o=dl(e.footX[t]-i/2,n);return{labels:e,label:t,left:o,top:dl(e.footY[t]-Ip,n)-s,width:i,height:s}}};function dl(r,e){return Math.round(r*e)/e}function Yt(r){let[e,t]=[Math.sin(r.heading),Math.cos(r.heading)],[n,i]=[Math.sin(r.tilt),Math.cos(r.tilt)],s=[t,0,e],o=[e*i,n,-t*i],a=[e*n,-i,-t*n],[l,c]=[Math.sin(r.roll),Math.cos(r.roll)];return{right:nt(s,c,o,-l),up:nt(s,l,o,c),ahead:a}}function In(r){return nt(r.target,1,Yt(r).ahead,-r.distance)}function Ps(r,e,t=[0,1,0]){let n=nt(e,1,r,-1),i=Math.hypot(...n),s=Math.hypot(n[0],n[2]),o=s>1e-9*i?Math.atan2(n[0],-n[2]):Mb(t,n[1]>0),a={target:[...e],distance:i,heading:o,tilt:Math.atan2(s,-n[1]),roll:0},l=Yt(a),[c,h]=[_t(t,l.right),_t(t,l.up)];return{...a,roll:Math.hypot(c,h)>1e-9?Math.atan2(c,h):0}}function Mb(r,e){return Math.hypot(r[0],r[2])<1e-9?0:e?Math.atan2(-r[0],r[2]):Math.atan2(r[0],-r[2])}function Bh(r,e){let t=2*Math.PI;return e+Math.round((r-e)/t)*t}function _t(r,e){return r[0]*e[0]+r[1]*e[1]+r[2]*e[2]}function nt(r,e,t,n){return[r[0]*e+t[0]*n,r[1]*e+t[1]*n,r[2]*e+t[2]*n]}function pl(r,e,t){let[n,i]=[Math.sin(t),Math.cos(t)],s=[e[1]*r[2]-e[2]*r[1],e[2]*r[0]-e[0]*r[2],e[0]*r[1]-e[1]*r[0]];return nt(nt(r,i,s,n),1,e,_t(e,r)*(1-i))}function zh(r,e,t,n){let i={target:[0,0,0],distance:1,roll:0,...e},{right:s,up:o,ahead:a}=Yt(i),l=Math.tan(t.fov/2),c=l*t.aspect,h=Lp(r,s,a,c*n.left,c*n.right),d=Lp(r,o,a,l*n.bottom,l*n.top),u=Math.max(h.back,d.back),f=nt(nt(s,h.centre(u),o,d.centre(u)),1,a,-u),p=r.map(g=>_t(g,a)+u),v=(Math.min(...p)+Math.max(...p))/2;return{...i,target:nt(f,1,a,v),distance:v}}function Lp(r,e,t,n,i){let s=1/0,o=-1/0;for(let a of r){let[l,c]=[_t(a,e),_t(a,t)];s=Math.min(s,l-n*c),o=Math.max(o,l-i*c)}return{back:(o-s)/(i-n),centre:a=>(s-n*a+o-i*a)/2}}var Pn=38*Math.PI/180;var Dp=.005,Np=.12,ml=60,Up={mouse:4,pen:6,touch:10},gl=class{constructor(e,t,n){this.canvas=e;this.rig=t;this.stage=n;e.addEventListener("pointerdown",i=>this.down(i)),e.addEventListener("pointermove",i=>this.move(i)),e.addEventListener("pointerup",i=>this.up(i)),e.addEventListener("pointercancel",i=>this.pointers.delete(i.pointerId)),e.addEventListener("wheel",i=>this.wheel(i),{passive:!1}),e.addEventListener("dblclick",i=>this.approach(this.place(i),.5)),e.addEventListener("contextmenu",i=>i.preventDefault()),e.addEventListener("keydown",i=>this.key(i))}canvas;rig;stage;pointers=new Map;start=[0,0];slipped=!1;panning=!1;grip=null;wheelPlace=null;down(e){let t=this.place(e);this.stage.touched(),this.canvas.setPointerCapture(e.pointerId),this.pointers.set(e.pointerId,t),this.slipped=this.pointers.size>1,this.start=t,this.panning=e.button===2||e.button===1||e.shiftKey||e.ctrlKey,this.hold()}hold(){let e=this.middle(),t=this.panning||this.pointers.size>1?e:this.centre(),n=this.stage.surfaceAt(...t);this.grip=n??this.stage.planeAt(...t,this.rig.now.target[1]),n&&t!==e&&this.rig.anchor(n)}move(e){let t=this.pointers.get(e.pointerId);if(!t)return;let n=this.place(e),i=Up[e.pointerType]??Up.mouse;if(!this.slipped&&Fp(n,this.start)<i)return;this.slipped=!0;let s=this.spread();this.pointers.set(e.pointerId,n),this.pointers.size===1&&!this.panning?this.turn((n[0]-t[0])*Dp,(t[1]-n[1])*Dp):(this.rig.free&&this.pointers.size===1?this.slide(n[0]-t[0],n[1]-t[1]):this.drag(),s&&this.pinch(s)),this.stage.invalidate()}turn(e,t){this.rig.free?this.rig.tumble(e,t):this.rig.orbit(e,t)}slide(e,t){let{right:n,up:i}=Yt(this.rig.goal),s=2*Math.tan(Pn/2)*this.rig.goal.distance/(this.canvas.clientHeight||1);this.rig.pan(nt(n,-e*s,i,t*s))}drag(){if(!this.grip)return;let e=this.stage.planeAt(...this.middle(),this.grip[1]);if(!e)return;let t=[this.grip[0]-e[0],0,this.grip[2]-e[2]];Math.hypot(...t)<2*this.rig.now.distance&&this.rig.pan(t)}pinch(e){let t=this.spread();!t||!this.grip||(this.rig.zoom(e.length/t.length,this.grip),this.rig.free?this.rig.roll(t.angle-e.angle):this.rig.orbit(e.angle-t.angle,0))}up(e){this.pointers.delete(e.pointerId)&&(this.pointers.size?(this.panning=!1,this.hold()):!this.slipped&&e.button===0&&this.stage.clicked(...this.place(e)))}wheel(e){if(!this.stage.wheeled(e))return;e.preventDefault(),this.stage.touched();let t=e.deltaY*(e.deltaMode===1?33:e.deltaMode===2?400:1),n=Math.exp(Math.min(Math.max(t,-300),300)*(e.ctrlKey?.01:.0016)),i=this.place(e),s=this.wheelPlace,a=s&&e.timeStamp-s.time<400&&Fp(s.at,i)<4?s.place:this.stage.surfaceAt(...i)??this.rig.now.target;this.wheelPlace={at:i,time:e.timeStamp,place:a},this.rig.zoom(n,a),this.stage.invalidate()}approach(e,t){let n=this.stage.surfaceAt(...e);n&&this.rig.zoom(t,n),this.stage.invalidate()}key(e){if(e.ctrlKey||e.metaKey||e.altKey)return;this.stage.touched();let n={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[e.key];if(n&&e.shiftKey)this.turn(-n[0]*Np,n[1]*Np);else if(n&&this.rig.free)this.slide(-n[0]*ml,-n[1]*ml);else if(n)this.nudge(n);else if(e.key==="+"||e.key==="=")this.rig.zoom(.8,this.rig.now.target);else if(e.key==="-")this.rig.zoom(1.25,this.rig.now.target);else if(e.key==="n"||e.key==="N")this.rig.faceNorth();else if(e.key==="Home")this.stage.home();else if(e.key==="Escape")this.stage.cancel();else return;e.preventDefault(),this.stage.invalidate()}nudge([e,t]){let[n,i]=this.centre(),s=this.rig.now.target[1],o=this.stage.planeAt(n,i,s),a=this.stage.planeAt(n+e*ml,i+t*ml,s);o&&a&&this.rig.pan([a[0]-o[0],0,a[2]-o[2]])}place(e){let t=this.canvas.getBoundingClientRect();return[e.clientX-t.left,e.clientY-t.top]}centre(){return[this.canvas.clientWidth/2,this.canvas.clientHeight/2]}middle(){let e=[...this.pointers.values()],t=e.reduce((n,i)=>[n[0]+i[0],n[1]+i[1]],[0,0]);return[t[0]/e.length,t[1]/e.length]}spread(){let[e,t]=[...this.pointers.values()];if(!t)return null;let[n,i]=[t[0]-e[0],t[1]-e[1]];return{length:Math.max(Math.hypot(n,i),1),angle:Math.atan2(i,n)}}};function Fp(r,e){return Math.hypot(r[0]-e[0],r[1]-e[1])}var Sb=.11,Op=1e-4,yl=class{constructor(e,t,n){this.bounds=t;this.still=n;this.now=this.goal=e}bounds;still;now;goal;confined=!1;moved=!1;free=!1;jump(e){this.now=this.goal=e,this.confined=!1,this.moved=!1}fly(e){this.goal={...e,heading:Bh(this.goal.heading,e.heading)},this.confined=!0}orbit(e,t){let{heading:n,tilt:i}=this.goal;this.steer({heading:n+e,tilt:Math.min(Math.max(i+t,0),this.bounds.steepest())})}pan(e){this.steer({target:nt(this.goal.target,1,e,1)})}zoom(e,t){let{nearest:n,farthest:i}=this.bounds,s=Math.min(Math.max(this.goal.distance*e,n),i),o=s/this.goal.distance,a=nt(t,1-o,this.goal.target,o);this.steer({distance:s,target:a})}tumble(e,t){let{right:n,up:i}=Yt(this.goal),s=nt(In(this.goal),1,this.goal.target,-1),o=pl(pl(s,i,-e),n,t),a=pl(i,n,t);this.now=this.goal=Ps(nt(this.goal.target,1,o,1),this.goal.target,a),this.confined=!1,this.moved=!0}roll(e){this.steer({roll:this.goal.roll+e})}faceNorth(){this.steer({heading:Bh(this.goal.heading,0),roll:0})}anchor(e){if(!this.settled)return;let t=In(this.now),{ahead:n}=Yt(this.now),i=_t(nt(e,1,t,-1),n);i<=0||(this.now=this.goal={...this.now,target:nt(t,1,n,i),distance:i})}stretch(e){let t=n=>({...n,target:[n.target[0],n.target[1]*e,n.target[2]]});this.now=t(this.now),this.goal=t(this.goal)}step(e){let t=this.still()?1:1-Math.exp(-e/Sb);return this.now=this.settled?this.goal:wb(this.now,this.goal,t),this.confined&&(this.now=this.lifted(this.now),this.settled&&(this.goal=this.now)),!this.settled}steer(e){this.goal={...this.goal,...!this.free&&{roll:0},...e},this.confined=!this.free,this.moved=!0}get settled(){let{now:e,goal:t}=this,n=Math.hypot(...nt(e.target,1,t.target,-1))+Math.abs(e.distance-t.distance),i=Math.abs(e.heading-t.heading)+Math.abs(e.tilt-t.tilt)+Math.abs(e.roll-t.roll);return n<Op*t.distance&&i<Op}lifted(e){let t=e;for(let n=0;n<60&&t.tilt>0;n++){let[i,s,o]=In(t);if(s>=this.bounds.floor(i,o))return t;t={...t,tilt:Math.max(t.tilt-.02,0)}}return t}};function wb(r,e,t){let n=(i,s)=>i+(s-i)*t;return{target:nt(r.target,1-t,e.target,t),distance:n(r.distance,e.distance),heading:n(r.heading,e.heading),tilt:n(r.tilt,e.tilt),roll:n(r.roll,e.roll)}}var Ab=[[0,0],[.03,0],[-.03,0],[0,.03],[0,-.03],[.3,0],[-.3,0],[0,.3],[0,-.3]],vl=class{constructor(e){this.stage=e}stage;target=new wt(1,1);camera=new Ot;pick(e,t,n,i,s){let o=this.identify(e,t,i,s);if(!o)return null;for(let[a,l]of Ab){let c=this.stage.section.locate(o.layer,xl(e+a,t+l,n,i,s),o.feature);if(!c)continue;let h=o.layer.features?o.feature:null;return{layer:o.layer,feature:h,point:c.point,anchor:c.anchor}}return null}identify(e,t,n,i){let{renderer:s}=this.stage,{camera:o}=this;o.copy(this.stage.camera,!1),o.setViewOffset(n,i,e-.5,t-.5,1,1),s.setRenderTarget(this.target),s.setClearColor(0,0),s.clear(),this.stage.drawIdentities(o);let a=new Uint8Array(4);s.readRenderTargetPixels(this.target,0,0,1,1,a),s.setRenderTarget(null);let l=this.stage.layers.find(c=>c.number===a[3]);return l?{layer:l,feature:a[0]|a[1]<<8|a[2]<<16}:null}};function xl(r,e,t,n,i){let s=Yt(t),o=Math.tan(Pn/2),a=(2*r/n-1)*o*(n/i),l=(1-2*e/i)*o;return{origin:In(t),direction:nt(nt(s.right,a,s.up,l),1,s.ahead,1)}}var kh=[{shadows:!0,pixels:1},{shadows:!1,pixels:1},{shadows:!1,pixels:.7},{shadows:!1,pixels:.5}],Ls=kh[0],_l=class{level=0;slow=0;fast=0;get moving(){return kh[this.level]}took(e){this.slow=e>50?this.slow+1:0,this.fast=e<22?this.fast+1:0,this.slow>=4?this.change(1):this.fast>=45&&this.change(-1)}change(e){this.level=Math.min(Math.max(this.level+e,0),kh.length-1),this.slow=this.fast=0}};var Tb=.4,Si=[{elevation:-14,zenith:"#0e1524",horizon:"#252d40",ground:"#8d8f98",glow:"#2c3347",glowing:0},{elevation:-6,zenith:"#2b3a58",horizon:"#76778f",ground:"#b9b8bd",glow:"#a98a86",glowing:.9},{elevation:0,zenith:"#5c7ba8",horizon:"#c9bcbf",ground:"#d8d4cf",glow:"#f6b27c",glowing:1},{elevation:8,zenith:"#86a9d0",horizon:"#e2dedd",ground:"#e4e1da",glow:"#fbe0b8",glowing:1},{elevation:25,zenith:"#a6c6e4",horizon:"#eef2f4",ground:"#e4e2dd",glow:"#f4f3ee",glowing:.5}];function Eb(r){let e=Math.max(Si.findIndex(o=>o.elevation>r),0);if(r>=Si[Si.length-1].elevation)return Si[Si.length-1];if(!e)return Si[0];let[t,n]=[Si[e-1],Si[e]],i=(r-t.elevation)/(n.elevation-t.elevation),s=(o,a)=>`#${new xe(o).lerp(new xe(a),i).getHexString()}`;return{zenith:s(t.zenith,n.zenith),horizon:s(t.horizon,n.horizon),ground:s(t.ground,n.ground),glow:s(t.glow,n.glow),glowing:t.glowing+(n.glowing-t.glowing)*i}}function Bp({background:r,sun:e},t){if(!r)return{scenery:e?Eb(e.elevation):t,color:null};let[n="#ffffff",i=n]=r;return{scenery:{zenith:n,horizon:i,ground:i,flat:!0,rise:Tb},color:r.length<2?n:null}}var pn=128,Cb=22,Gh=.2;function zp(r,e,t){let n=t.length(),i=Gh*n,s=t.clone().addScalar(2*i).divideScalar(pn),o=(h,d)=>new He(h,d).applyMatrix3(e).multiply(t).addScalar(i).divide(s),a=new Vh;for(let[h,d,u,f]of r)a.addLine(o(h,d),o(u,f));let l=a.distances(s).map(h=>255*Math.exp(-Cb*h/n)),c=new jn(Uint8Array.from(l),pn,pn,zi,kt);return c.magFilter=c.minFilter=Et,c.needsUpdate=!0,c}var Vh=class{places=new Array(pn*pn);addLine(e,t){let n=Math.ceil(e.distanceTo(t)*4)+1;for(let i=0;i<=n;i++)this.add(e.clone().lerp(t,i/n))}add(e){let t=e.clone().floor().addScalar(.5),n=Math.floor(e.y)*pn+Math.floor(e.x),i=this.places[n];(!i||e.distanceTo(t)<i.distanceTo(t))&&(this.places[n]=e)}distances(e){let t=Array.from({length:pn},(n,i)=>this.nearestInColumn(i));return Float32Array.from(this.places,(n,i)=>{let[s,o]=[i%pn,Math.floor(i/pn)],a=1/0;for(let l of t){let c=l[o];c&&(a=Math.min(a,Math.hypot((c.x-s-.5)*e.x,(c.y-o-.5)*e.y)))}return a})}nearestInColumn(e){let t=Array.from({length:pn},(i,s)=>this.places[s*pn+e]),n=(i,s)=>{let[o,a]=[t[i],t[s]];a&&!(o&&Math.abs(o.y-i-.5)<=Math.abs(a.y-i-.5))&&(t[i]=a)};for(let i=1;i<pn;i++)n(i,i-1);for(let i=pn-2;i>=0;i--)n(i,i+1);return t}};var Rb=.5,kp=.75,bl=class{mesh;uniforms;constructor(e){this.uniforms={...e,zenith:{value:new xe},horizon:{value:new xe},ground:{value:new xe},groundLit:{value:1},glow:{value:new xe},glowing:{value:0},rise:{value:kp},eye:{value:new R},right:{value:new R},top:{value:new R},ahead:{value:new R},groundHeight:{value:0},footing:{value:new Re},footprint:{value:new He},contactMap:{value:null},contactMargin:{value:Gh},contact:{value:0}};let t=new Je;t.setAttribute("position",new Te(new Float32Array([-1,-1,3,-1,-1,3]),2)),t.boundingSphere=new it;let n=new pi({vertexShader:wf,fragmentShader:Af,uniforms:this.uniforms,glslVersion:ki,depthWrite:!1});this.mesh=new rt(t,n),this.mesh.frustumCulled=!1,this.mesh.renderOrder=1e3}paint(e){for(let t of["zenith","horizon","ground"])this.uniforms[t].value.set(e[t]);this.uniforms.groundLit.value=e.flat?0:1,this.uniforms.rise.value=e.rise??kp,this.uniforms.glow.value.set(e.glow??e.horizon),this.uniforms.glowing.value=e.glowing??0}carry({placement:e,box:t},n){let{footing:i,footprint:s,contactMap:o,contact:a}=this.uniforms,{min:l,max:c}=t;i.value=e.shareOf([l.x,l.z,c.x,c.z]),s.value.set(c.x-l.x,c.z-l.z),a.value=n.length?Rb:0,n.length&&(o.value=zp(n,i.value,s.value))}set height(e){this.uniforms.groundHeight.value=e}aim(e,t,n,i){this.uniforms.eye.value.set(...e),this.uniforms.right.value.set(...t.right).multiplyScalar(n),this.uniforms.top.value.set(...t.up).multiplyScalar(i),this.uniforms.ahead.value.set(...t.ahead)}};var Ib={azimuth:315,elevation:42},Ml=new xe(.36,.385,.415),Pb=new xe(1,.56,.27),Lb=new xe(.8,.9,1.3),Db=1/.35,Nb=1;function Vp(){let r={sunDirection:{value:new R},sunColor:{value:new xe},sunGain:{value:1},skyColor:{value:new xe},shadowMap:{value:null},shadowMatrix:{value:new Fe},shadowStrength:{value:0},shadowTexel:{value:0},shadowSpan:{value:0},shadowRelief:{value:0},section:{value:new ut(0,1,0,1e30)},fogColor:{value:new xe},fogDensity:{value:0}};return Wh(r,null),r}function Wh(r,e){let{azimuth:t,elevation:n}=e??Ib,[i,s]=[t,Math.max(n,Nb)].map(c=>c*Math.PI/180),o=Math.cos(s);r.sunDirection.value.set(Math.sin(i)*o,Math.sin(s),-Math.cos(i)*o),r.sunGain.value=Math.min(1/Math.sin(s),Db);let a=Hh(n,6,-14);r.skyColor.value.copy(Ml).multiplyScalar(1-.72*a).multiply(new xe(1,1,1).lerp(Lb,a));let l=Hh(n,0,25)**.7;r.sunColor.value.setRGB(1-Ml.r,1-Ml.g,1-Ml.b).multiply(Pb.clone().lerp(new xe(1,1,1),l)).multiplyScalar(Hh(n,-1,3)),r.shadowRelief.value=e?1:0}function Gp({sunColor:{value:r}}){return r.r===0}function Hh(r,e,t){return Math.min(Math.max((r-e)/(t-e),0),1)}var Pr=1024;function Ds(r){let e=new Uint8Array(Hp(r.length/4)*4);e.set(r);let t=new jn(e,Pr,e.length/4/Pr,dn,kt);return t.colorSpace=Ft,Wp(t)}function Ns(r,e){let t=new Float32Array(Hp(r.length/e)*e);t.set(r);let n=e===1?zi:zn;return Wp(new jn(t,Pr,t.length/e/Pr,n,un))}function Hp(r){return Math.max(1,Math.ceil(r/Pr))*Pr}function Wp(r){return r.magFilter=r.minFilter=yt,r.needsUpdate=!0,r}var Ub=3e3,Sl=.001,Fb=.9992,Ob=.4,Bb=4294967295,zb=new Float32Array([-1,-1,1,-1,-1,1,1,1]),Xp={line:[],preview:[],dots:[]},qp={rim:5.5,line:3,preview:2,dotRim:12,dot:8},wl=Object.keys(qp),Al=class{group=new Bt;meshes;geometry=new On;constructor(e){let t={...e,sizes:{value:Ns(Float32Array.from(wl,n=>qp[n]),1)},slots:{value:1},slot:{value:0},least:{value:0},nearer:{value:Fb},sunken:{value:1},selected:{value:Bb},accent:{value:new xe}};this.meshes=[Ob,1].map((n,i)=>{let s=tt(wr,Oa,{...t,colors:{value:Ds(new Uint8Array(4*wl.length))},opacity:{value:n}},{transparent:!0,depthWrite:!1,depthTest:i>0}),o=new rt(this.geometry,s);return o.matrixAutoUpdate=!1,o.frustumCulled=!1,o.renderOrder=Ub+i,o.layers.set(1),this.group.add(o),o}),this.group.visible=!1}get calls(){return this.group.visible?this.meshes.length:0}set color(e){let{r:t,g:n,b:i}=e.clone().convertLinearToSRGB(),s=[t,n,i].map(o=>Math.round(o*255));this.meshes.forEach(({material:{uniforms:o}},a)=>{let l=[255,255,255,a?255:0],c={rim:l,line:[...s,255],preview:[...s,200],dotRim:l,dot:[...s,255]};o.colors.value.dispose(),o.colors.value=Ds(Uint8Array.from(wl.flatMap(h=>c[h])))})}draw({line:e,preview:t,dots:n}){let i=[...e,...t,...n];if(this.group.visible=i.length>0,this.geometry.dispose(),!i.length)return;let s=new Xh(i[0]);s.addLine(e,"rim"),s.addLine(t,"preview"),s.addLine(e,"line");for(let o of["dotRim","dot"])for(let a of n)s.add(a,a,o);this.geometry=s.geometry();for(let o of this.meshes)o.geometry=this.geometry,o.matrix.copy(new Fe().makeScale(Sl,Sl,Sl).setPosition(...i[0])),o.matrixWorldNeedsUpdate=!0}},Xh=class{constructor(e){this.origin=e}origin;starts=[];ends=[];styles=[];joints=[];add(e,t,n,i=!1,s=!1){this.starts.push(...this.whole(e)),this.ends.push(...this.whole(t)),this.styles.push(wl.indexOf(n)),this.joints.push(i?1:0,s?1:0)}addLine(e,t){for(let n=1;n<e.length;n++)this.add(e[n-1],e[n],t,n>1,n<e.length-1)}geometry(){let e=new On;return e.setAttribute("position",new Te(zb,2)),e.setAttribute("start",new ln(Int32Array.from(this.starts),3)),e.setAttribute("end",new ln(Int32Array.from(this.ends),3)),e.setAttribute("feature",new ln(Uint32Array.from(this.styles),1)),e.setAttribute("joints",new ln(Uint8Array.from(this.joints),2)),e.setIndex([0,1,2,2,1,3]),e.instanceCount=this.styles.length,e.boundingSphere=new it,e}whole(e){return e.map((t,n)=>Math.round((t-this.origin[n])/Sl))}};var kb=2e3,$p="#4a90c2",Vb=.6,Tl=class{mesh;uniforms;tone=$p;constructor(e){this.uniforms={...e,color:{value:new xe($p)},opacity:{value:Vb}};let t=tt(Tf,Fa,this.uniforms,{transparent:!0,depthWrite:!1});this.mesh=new rt(new Je,t),this.mesh.visible=!1,this.mesh.frustumCulled=!1,this.mesh.renderOrder=kb,this.mesh.layers.set(1)}cover({extent:[e,t,n,i],scale:s,rotation:o}){let[a,l]=[(n-e)/s/2,(i-t)/s/2],c=new Gn(o,[0,0]),h=[[-a,-l],[-a,l],[a,-l],[a,l]].flatMap(([u,f])=>{let[p,v]=c.toLocal(u,f);return[p,0,v]}),{geometry:d}=this.mesh;d.setAttribute("position",new Te(new Float32Array(h),3)),d.setIndex([0,1,2,2,1,3]),d.boundingSphere=new it}define(e,t){let{material:n}=this.mesh;t?n.defines[e]="":delete n.defines[e],n.needsUpdate=!0}set(e){e.level!==void 0&&(this.mesh.position.y=e.level),e.color!==void 0&&this.uniforms.color.value.set(this.tone=e.color),e.opacity!==void 0&&(this.uniforms.opacity.value=Math.min(Math.max(e.opacity,0),1)),e.visible!==void 0&&(this.mesh.visible=e.visible)}get now(){let{mesh:e,uniforms:t,tone:n}=this;return{level:e.position.y,color:n,opacity:t.opacity.value,visible:e.visible}}};function Yp(){return{viewport:{value:new He(1,1)},pixel:{value:1},picking:{value:0}}}var Gb=1e30,Hb={kind:"vertical",azimuth:180,offset:0,level:0,below:!1,visible:!1},El=class{constructor(e){this.uniform=e}uniform;now=Hb;exaggeration=1;set(e,t){this.now=e,this.exaggeration=t;let{normal:n,offset:i}=this.world;this.uniform.set(...n,e.visible?i:Gb)}get plane(){return this.now.visible?this.world:null}locate(e,t,n){let{plane:i}=this;if(!i)return e.locate(t,n);let s=Wb(t,i);if(!s)return null;let[o,a]=s,l=Mn(t,o),c=o>0?e.faceAt(l,n):null;if(c)return{distance:o,...c};let h=e.locate({origin:l,direction:t.direction},n);return h&&h.distance+o<=a?{...h,distance:h.distance+o}:null}get world(){let{kind:e,azimuth:t,offset:n,level:i,below:s}=this.now;if(e==="horizontal"){let c=s?-1:1;return{normal:[0,c,0],offset:c*i*this.exaggeration,along:[1,0,0],across:[0,0,1],horizontal:!0}}let o=t*Math.PI/180,[a,l]=[Math.sin(o),Math.cos(o)];return{normal:[a,0,-l],offset:n,along:[l,0,a],across:[0,1,0],horizontal:!1}}};function Wb({origin:r,direction:e},{normal:t,offset:n}){let i=_t(r,t)-n,s=_t(e,t);return i<=0?[0,s>0?-i/s:1/0]:s<0?[-i/s,1/0]:null}var wi=2048,Zp={objects:5e5,relief:6e6},Xb=.85,Cl=class{constructor(e){this.light=e;let t=new cn(wi,wi,Kt);t.compareFunction=fs,t.minFilter=t.magFilter=Et,this.target=new wt(wi,wi,{depthTexture:t})}light;target;camera=new fr;stale=!0;strength=0;shown=!0;invalidate(){this.stale=!0}set enabled(e){this.shown=e,this.light.shadowStrength.value=e?this.strength:0}update(e,t,n,i){if(!this.stale)return;this.stale=!1;let s=n.flatMap(l=>l.casters),o=s.reduce((l,c)=>l+c.triangles,0),a=this.light.shadowRelief.value?Zp.relief:Zp.objects;this.strength=o>0&&o<=a&&!Gp(this.light)?Xb:0,this.enabled=this.shown,this.strength&&(this.aim(s.map(l=>Ss(l,i))),this.draw(e,t,n))}aim(e){let{camera:t,light:n}=this;t.position.copy(n.sunDirection.value),t.lookAt(0,0,0),t.position.set(0,0,0),t.updateMatrixWorld();let i=new lt,s=new R;for(let{min:c,max:h}of e)for(let d=0;d<8;d++)s.set(d&1?h.x:c.x,d&2?h.y:c.y,d&4?h.z:c.z),i.expandByPoint(s.applyMatrix4(t.matrixWorldInverse));let o=i.getSize(new R),a=.02*Math.max(o.x,o.y);t.left=i.min.x-a,t.right=i.max.x+a,t.bottom=i.min.y-a,t.top=i.max.y+a,t.near=-i.max.z-a,t.far=-i.min.z+a,t.updateProjectionMatrix();let l=1.5*Math.max(o.x,o.y)/wi/(t.far-t.near);n.shadowMatrix.value.makeScale(.5,.5,.5).setPosition(.5,.5,.5-.5*l).multiply(new Fe().multiplyMatrices(t.projectionMatrix,t.matrixWorldInverse)),n.shadowTexel.value=1/wi,n.shadowSpan.value=(Math.max(o.x,o.y)+2*a)/wi}draw(e,t,n){this.light.shadowMap.value=null;for(let i of n)i.setPass("shadow"),i.look(this.camera,wi);e.setRenderTarget(this.target),e.clear(),e.render(t,this.camera),e.setRenderTarget(null);for(let i of n)i.setPass("color");this.light.shadowMap.value=this.target.depthTexture}};var qb=new xe(0),$b=2,Yb=.004,Rl=class{camera=new Ot;scene=new Di;light=Vp();screen=Yp();renderer;layers=[];box=new lt;ground=0;exaggeration=1;background=null;density=null;plane=new Tl(this.light);section=new El(this.light.section.value);pencil=new Al({...this.light,...this.screen});economy=Ls;sight=[1,1];solid=!1;calls=0;root=new Bt;backdrop=new bl(this.light);shadow=new Cl(this.light);constructor(e){let t=e.getContext("webgl2",{antialias:!0,alpha:!1,powerPreference:"high-performance"});if(!t)throw new Mi(W.noWebGL);this.renderer=new La({canvas:e,context:t}),this.renderer.debug.checkShaderErrors=!1,this.root.add(this.plane.mesh,this.pencil.group),this.scene.add(this.root,this.backdrop.mesh),this.camera.layers.enable(1),this.camera.fov=Pn*180/Math.PI,this.camera.matrixAutoUpdate=!1}get lens(){return{fov:Pn,aspect:this.camera.aspect}}setLayers(e){this.layers=e,this.root.add(...e.map(s=>s.group));for(let s of this.pieces())this.box.union(s.box);this.box.isEmpty()&&this.box.set(new R(-1,0,-1),new R(1,0,1));let t=e.filter(s=>s instanceof jt);this.ground=t.length?Math.min(...t.map(s=>s.bottom)):this.box.min.y;let n=t.flatMap(s=>s.feet);this.solid=n.length>0;let i={placement:new Gn(0,[0,0]),box:this.box};this.backdrop.carry(t.length===1?t[0].footprint:i,n)}paint(e){this.backdrop.paint(e),this.light.fogColor.value.set(e.horizon)}setSun(e){Wh(this.light,e),this.shadow.invalidate()}setFog(e){let t=this.box.getSize(new R).length()||1;this.light.fogDensity.value=Math.sqrt(-Math.log(1-Math.min(e,.999)))/t}setEconomy(e){if(e===this.economy)return;let t=e.pixels===this.economy.pixels;this.economy=e,this.shadow.enabled=e.shadows,!t&&!this.camera.view?.enabled&&this.resize(...this.sight)}setExaggeration(e){this.exaggeration=e,this.root.scale.set(1,e,1);for(let t of this.layers)t.setExaggeration(e);this.section.now.visible&&this.setSection(this.section.now),this.shadow.invalidate()}setSection(e){let t=this.section.now.visible;if(this.section.set(e,this.exaggeration),e.visible!==t)for(let n of[...this.layers,this.plane])n.define("CUT",e.visible);(e.visible||t)&&this.invalidateShadow();for(let n of this.layers)n.section(this.section.plane)}invalidateShadow(){this.shadow.invalidate()}resize(e,t){this.sight=[e,t];let n=this.density??Math.min(window.devicePixelRatio||1,$b)*this.economy.pixels;this.renderer.setPixelRatio(n);let i=this.density?.5/n:0;this.renderer.setSize(e+i,t+i,!1),this.camera.aspect=e/Math.max(t,1),this.camera.clearViewOffset()}resizeTo({picture:e,left:t,top:n,width:i,height:s}){this.resize(i,s),this.camera.setViewOffset(...e,t,n,i,s)}whole(e){let t=this.camera.view?.enabled?this.camera.view:null;if(!t)return e();let{fullWidth:n,fullHeight:i,offsetX:s,offsetY:o,width:a,height:l}=t;this.camera.clearViewOffset(),e(),this.camera.setViewOffset(n,i,s,o,a,l)}aim(e){let t=Yt(e),n=In(e),{camera:i}=this,[s,o,a]=[t.right,t.up,t.ahead];i.matrix.set(s[0],o[0],-a[0],n[0],s[1],o[1],-a[1],n[1],s[2],o[2],-a[2],n[2],0,0,0,1),i.matrixWorldNeedsUpdate=!0,this.root.updateMatrixWorld(),[i.near,i.far]=this.range(new R(...n),e.distance),i.updateProjectionMatrix(),i.updateMatrixWorld(),this.aimBackdrop(n,t)}draw(){this.shadow.update(this.renderer,this.scene,this.layers,this.exaggeration),this.backdrop.height=this.ground*this.exaggeration;let{width:e,height:t}=this.renderer.domElement;this.measure(e,t,this.renderer.getPixelRatio(),!1),this.cull(this.camera),this.backdrop.mesh.visible=!this.background,this.renderer.setClearColor(this.background??qb,1),this.renderer.render(this.scene,this.camera),this.calls=this.renderer.info.render.calls}finish(){let e=this.renderer.getContext();e.readPixels(0,0,1,1,e.RGBA,e.UNSIGNED_BYTE,new Uint8Array(4))}drawIdentities(e){for(let o of this.layers)o.setPass("identity");let{width:t,height:n}=this.renderer.getRenderTarget()??this.renderer.domElement,i=e.view?.enabled?e.view.width:this.renderer.domElement.width/this.renderer.getPixelRatio();this.measure(t,n,t/i,!0),this.cull(e),this.backdrop.mesh.visible=!1;let s=e.layers.mask;e.layers.set(0),this.renderer.render(this.scene,e),e.layers.mask=s;for(let o of this.layers)o.setPass("color")}get drawCalls(){return Math.max(this.calls-1-(this.plane.mesh.visible?1:0)-this.pencil.calls,0)}*pieces(){for(let e of this.layers)yield*e.pieces}aimBackdrop(e,t){let{aspect:n,view:i}=this.camera,s=Math.tan(Pn/2),o=i?.enabled?i:{fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1},[a,l]=[o.width/o.fullWidth,o.height/o.fullHeight],c=(2*o.offsetX+o.width)/o.fullWidth-1,h=1-(2*o.offsetY+o.height)/o.fullHeight,d=nt(nt(t.ahead,1,t.right,c*s*n),1,t.up,h*s);this.backdrop.aim(e,{...t,ahead:d},s*n*a,s*l)}cull(e){let t=new Fe().multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n=new Qn().setFromProjectionMatrix(t);for(let i of this.layers)i.look(e,this.screen.viewport.value.y/this.screen.pixel.value);for(let i of this.pieces())i.mesh.visible=i.materials.soft===!0||n.intersectsBox(Ss(i,this.exaggeration))}range(e,t){let n=1/0;for(let a of this.layers)if(a.drawn)for(let l of a.pieces)n=Math.min(n,Ss(l,this.exaggeration).distanceToPoint(e));this.plane.mesh.visible&&(n=Math.min(n,Math.abs(e.y-this.plane.now.level*this.exaggeration)));let i=this.stretched(this.box);i.min.y=Math.min(i.min.y,this.ground*this.exaggeration);let s=e.distanceTo(i.getCenter(new R))+i.getSize(new R).length()/2;this.solid&&(n=Math.min(n,i.distanceToPoint(e)));let o=Math.max(Yb*t,s*1e-6);return[Math.max(Math.min(n*.95,s*.5),o),s*1.01]}stretched(e){let t=e.clone();return t.min.y*=this.exaggeration,t.max.y*=this.exaggeration,t}measure(e,t,n,i){this.screen.viewport.value.set(e,t),this.screen.pixel.value=n,this.screen.picking.value=i?1:0}};var Il=class{constructor(e,t){this.data=e;this.store=t}data;store;columns;of(e){let t=Object.create(null);for(let{name:n,at:i}of this.read())t[n]=i(e);return t}rows(e){return this.read().map(({name:t,label:n,pictures:i,at:s})=>{let o=s(e);return{name:t,label:n,value:o,picture:i.get(o)??null}})}picture(e,t){return this.store.image(e,t)}read(){return this.columns??=this.data.map(e=>Zb(e,this.store))}};function Zb(r,e){let t=r.nulls&&e.octets(r.nulls),n=Jb(r,e);return{name:r.name,label:r.alias||r.name,pictures:new Map(r.files),at:i=>t&&ka(t,i)?null:n(i)}}function Jb(r,e){let t=e.array(r.values);switch(r.type){case"boolean":return n=>t[n]!==0;case"text":{let n=e.integers(r.offsets),i=new TextDecoder,s=t;return o=>i.decode(s.subarray(n[o],n[o+1]))}default:return n=>Kb(t[n])}}function Kb(r){if(typeof r=="number")return r;let e=Number(r);return Number.isSafeInteger(e)?e:r}var Jp={all:-64,layer:-8},jb=16,Qb=1e-6,Pl=class{mesh;color;identity;facing={value:new R};faces=null;exaggeration=1;constructor(e,t){let n={...e,facing:this.facing},i={polygonOffset:!0,polygonOffsetFactor:0,polygonOffsetUnits:Jp.all+Jp.layer*Math.min(t,jb)};this.color=tt(bh,vf,n,i),this.identity=tt(bh,xf,n,i),this.mesh=new rt(new Je,this.color),this.mesh.matrixAutoUpdate=!1,this.mesh.frustumCulled=!1,this.mesh.visible=!1}show(e,t,n){if([this.faces,this.exaggeration]=[e,n],this.mesh.geometry.dispose(),this.mesh.visible=this.shown,!e||!t||!this.shown)return;this.facing.value.set(...t.normal);let i=[e.positions[0],e.positions[1]/n,e.positions[2]],s=Float32Array.from(e.positions,(a,l)=>(l%3===1?a/n:a)-i[l%3]),o=new Je;o.setAttribute("position",new Te(s,3)),o.setAttribute("feature",new Te(Uint32Array.from(e.features),1)),o.boundingSphere=new it,this.mesh.geometry=o,this.mesh.matrix.copy(new Fe().setPosition(...i)),this.mesh.matrixWorldNeedsUpdate=!0}setPass(e){this.mesh.visible=this.shown&&e!=="shadow",this.mesh.material=e==="identity"?this.identity:this.color}setTranslucent(e){this.color.transparent=e}at(e,t){if(!this.faces)return null;let{positions:n,anchors:i,features:s}=this.faces,o=a=>[n[3*a],n[3*a+1],n[3*a+2]];for(let a=0;a<s.length;a+=3){if(s[a]!==t)continue;let l=za(e,o(a),o(a+1),o(a+2));if(!l.every(h=>h>=-Qb))continue;let c=l.reduce((h,d,u)=>h+d*i[a+u],0);return{point:[e[0],e[1]-c*this.exaggeration+c,e[2]],anchor:c}}return null}get shown(){return this.faces!==null&&this.faces.features.length>0}};var Ll=class{constructor({items:e,classes:t},n){this.store=n;this.items=e,this.shown=e.map(()=>!0),this.classOf=n.integers(t)}store;items;shown;classOf;isShown(e){return this.shown[e]}show(e,t){this.shown[e]=t}shows(e){return this.shown[this.classOf[e]]??!0}named(e){let t=this.items.flatMap(({label:n},i)=>n===e?[i]:[]);return t.length?t:/^\d+$/.test(e)&&Number(e)<this.items.length?[Number(e)]:[]}async swatch({image:e}){return e?createImageBitmap(new Blob([this.store.octets(e.data)],{type:e.mime})):null}};function jp(r,e,t){let{cellOf:n,middle:i}=eM(r),s=new Map,o=Array.from({length:r.length/3},(d,u)=>{let f=3*n(u)+tM(t,u),p=s.get(f);return(p===void 0||Kp(r,u,i)>Kp(r,p,i))&&s.set(f,u),f}),a=new Map([...s.keys()].map((d,u)=>[d,u])),l=[],c=new Set;for(let d=0;d<e.length;d+=3){let u=[0,1,2].map(p=>a.get(o[e[d+p]])),f=[...u].sort((p,v)=>p-v).join();new Set(u).size<3||c.has(f)||(c.add(f),l.push(...u))}if(!l.length||l.length>.6*e.length)return null;let h=[0,1,2].map(d=>o.reduce((u,f,p)=>{let v=r[3*p+d]-r[3*s.get(f)+d];return Math.max(u,Math.abs(v))},0));return{vertices:Uint32Array.from(s.values()),indices:Uint32Array.from(l),error:h}}function eM(r){let e=[1/0,1/0,1/0],t=[-1/0,-1/0,-1/0];r.forEach((i,s)=>{e[s%3]=Math.min(e[s%3],i),t[s%3]=Math.max(t[s%3],i)});let n=(i,s)=>{let o=(r[3*i+s]-e[s])/(t[s]-e[s]||1);return Math.min(Math.floor(o*3),2)};return{cellOf:i=>(n(i,0)*3+n(i,1))*3+n(i,2),middle:e.map((i,s)=>(i+t[s])/2)}}function tM(r,e){if(!r)return 1;let[t,n,i]=r.subarray(3*e,3*e+3),s=n/(Math.hypot(t,n,i)||1);return s>.9?2:s<-.9?0:1}function Kp(r,e,t){return Math.hypot(...t.map((n,i)=>r[3*e+i]-n))}function Qp(r,e){let t=nM(r),n=new Float64Array(r.length),i=new Uint8Array(r.length/3);for(let o=0;o<e.length;o+=3){let[a,l,c]=[3*e[o],3*e[o+1],3*e[o+2]],[h,d,u]=[r[l]-r[a],r[l+1]-r[a+1],r[l+2]-r[a+2]],[f,p,v]=[r[c]-r[a],r[c+1]-r[a+1],r[c+2]-r[a+2]],[g,m,b]=[d*v-u*p,u*f-h*v,h*p-d*f],T=Math.abs(m)<.1*Math.hypot(g,m,b);for(let M=0;M<3;M++){if(T){i[e[o+M]]=1;continue}let E=3*t[e[o+M]];n[E]+=g,n[E+1]+=m,n[E+2]+=b}}let s=new Int16Array(r.length);return t.forEach((o,a)=>{let[l,c,h]=[n[3*o],n[3*o+1],n[3*o+2]],d=i[a]?0:511/(Math.hypot(l,c,h)||1);s[3*a]=Math.round(l*d),s[3*a+1]=Math.round(c*d),s[3*a+2]=Math.round(h*d)}),s}function nM(r){let e=r.length/3,t=Math.ceil(Math.log2(Math.max(e,1)))+1,n=new Int32Array(2**t).fill(-1),i=new Uint32Array(e);for(let s=0;s<e;s++){let[o,a,l]=[r[3*s],r[3*s+1],r[3*s+2]],c=iM(o,a,l)>>>32-t;for(;;){let h=n[c];if(h<0&&(n[c]=s),h<0||r[3*h]===o&&r[3*h+1]===a&&r[3*h+2]===l){i[s]=h<0?s:h;break}c=(c+1)%n.length}}return i}function iM(r,e,t){let n=Math.imul(r,2654435761)^Math.imul(e,2246822507)^Math.imul(t,3266489909);return Math.imul(n^n>>>15,2654435761)}var Ai=class{whole;count;quantum;origin;constructor(e,t){this.whole=t.integers(e.positions),this.count=this.whole.length/3,this.quantum=e.quantum,this.origin=e.origin}at(e){let{whole:t,origin:n,quantum:i}=this;return[0,1,2].map(s=>n[s]+t[3*e+s]*i)}get units(){return{origin:this.origin,step:[this.quantum,this.quantum,this.quantum]}}get matrix(){return new Fe().makeScale(...this.units.step).setPosition(...this.origin)}box(e=this.whole){let t=[1/0,1/0,1/0],n=[-1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=3)for(let o=0;o<3;o++){let a=e[s+o];a<t[o]&&(t[o]=a),a>n[o]&&(n[o]=a)}let i=s=>new R(...s.map((o,a)=>this.origin[a]+o*this.quantum));return new lt(i(t),i(n))}outline(e,t=this.whole){return Xa(this.box(t),e,t,this.units)}};function Dl(r,e){return[em(r,e),em(r,e+1)]}function em(r,e){let[t,n]=[0,r.length];for(;t<n;){let i=t+n>>1;r[i]<e?t=i+1:n=i}return t}var tm=1e-6,nm=1e3,rM=.02;function im(){return{positions:[],anchors:[],features:[]}}var Dr=class{constructor(e){this.plane=e}plane;segments=[];add(e){let t=e.map(({place:i})=>_t(i,this.plane.normal)-this.plane.offset),n=[];for(let i=0;i<3;i++){let s=(i+1)%3;if(t[i]>0==t[s]>0)continue;let[o,a]=t[i]>0?[s,i]:[i,s];n.push(this.between(e[o],e[a],t[o]/(t[o]-t[a])))}n.length===2&&this.segments.push([n[0],n[1]])}fill(e,t){if(!this.segments.length||!this.closed)return;let n=this.segments.map(([a,l])=>a.s<=l.s?[a,l]:[l,a]).filter(([a,l])=>l.s-a.s>tm).sort((a,l)=>a[0].s-l[0].s),i=n.flatMap(([a,l])=>[a.s,l.s]).sort((a,l)=>a-l),[s,o]=[0,[]];for(let a=1;a<i.length;a++){let[l,c]=[i[a-1],i[a]],h=(l+c)/2;for(;s<n.length&&n[s][0].s<=h;)o.push(n[s++]);if(o=o.filter(([,u])=>u.s>=h),c-l<tm||o.length%2)continue;let d=[...o].sort((u,f)=>Lr(u,h).t-Lr(f,h).t);for(let u=0;u<d.length;u+=2)this.addBand(d[u],d[u+1],l,c,e,t)}}get closed(){let e=new Set;for(let t of this.segments.flat()){let n=`${Math.round(t.s*nm)} ${Math.round(t.t*nm)}`;e.delete(n)||e.add(n)}return e.size<=rM*2*this.segments.length}between(e,t,n){let i=e.place.map((a,l)=>a+(t.place[l]-a)*n),{along:s,across:o}=this.plane;return{s:_t(i,s),t:_t(i,o),anchor:e.anchor+(t.anchor-e.anchor)*n}}addBand(e,t,n,i,s,o){let a=[Lr(e,n),Lr(e,i),Lr(t,i),Lr(t,n)];for(let l of[0,1,2,2,3,0]){let{s:c,t:h,anchor:d}=a[l],{normal:u,offset:f,along:p,across:v}=this.plane;for(let g=0;g<3;g++)o.positions.push(u[g]*f+p[g]*c+v[g]*h);o.anchors.push(d),o.features.push(s)}}};function Lr([r,e],t){let n=(t-r.s)/(e.s-r.s);return{s:t,t:r.t+(e.t-r.t)*n,anchor:r.anchor+(e.anchor-r.anchor)*n}}function rm({normal:r,offset:e},t,n){let i=r.reduce((s,o,a)=>s+Math.abs(o)*n[a],0);return Math.abs(_t(t,r)-e)<=i}var sM=65536,Us=class{constructor(e,t){this.batch=e;this.store=t;this.places=new Ai(e,t),this.indices=new Uint32Array(t.integers(e.indices).buffer),this.features=t.integers(e.features),this.vertices=t.integers(e.vertices),this.firstTriangles=oM(t.integers(e.triangles)),this.anchors=e.anchors?t.integers(e.anchors):null,this.box=this.places.box(),this.rigid=this.measureRigid()}batch;store;box;rigid;places;indices;features;vertices;firstTriangles;anchors;boxes;get matrix(){return this.places.matrix}get empty(){return this.indices.length===0}geometry(e,t){let{batch:n,store:i}=this,s=new Je;s.setAttribute("place",new Te(this.places.whole,3)),s.setAttribute("key",new Te(this.keys(e),1).onUpload($t)),this.anchors&&s.setAttribute("anchor",new Te(this.anchors,1));let o=n.normals?Int16Array.from(i.integers(n.normals)):t?Qp(this.places.whole,this.indices):null;return o&&s.setAttribute("normal",new Te(o,3).onUpload($t)),n.uv&&s.setAttribute("uv",new Te(qh(i.integers(n.uv)),2).onUpload($t)),s.setIndex(new Te(this.indices,1)),s.boundingSphere=new it,s}spread(e){let{origin:t,quantum:n,whole:i}=this.places,s=0;this.vertices.forEach((o,a)=>{let l=2*this.features[a];for(let c=s+o;s<c;s++){let h=t[1]+i[3*s+1]*n;h<e[l]&&(e[l]=h),h>e[l+1]&&(e[l+1]=h)}})}locate(e,t,n){let[i,s]=[1/0,-1],[o,a]=Dl(this.features,t);for(let l=this.firstTriangles[o];l<this.firstTriangles[a];l++){let c=Tr(e,...this.corners(l,n));c!==null&&c<i&&([i,s]=[c,l])}return s<0?null:this.placeOn(s,Mn(e,i),i,n)}slice(e,t,n){let i=this.boxes??=this.measureBoxes(),{origin:s,quantum:o}=this.places,a=this.rigid*Math.abs(t-1);this.features.forEach((l,c)=>{let h=g=>[0,1,2].map(m=>(s[m]+i[6*c+3*g+m]*o)*(m===1?t:1)),[d,u]=[h(0),h(1)],f=d.map((g,m)=>(g+u[m])/2),p=d.map((g,m)=>(u[m]-g)/2+(m===1?a:0));if(!rm(e,f,p))return;let v=n(l);for(let g=this.firstTriangles[c];g<this.firstTriangles[c+1];g++){let m=this.corners(g,t);v.add(m.map((b,T)=>({place:b,anchor:this.anchorOf(this.indices[3*g+T])})))}})}outline(e){return this.places.outline(e)}placeOn(e,[t,n,i],s,o){if(!this.anchors)return{distance:s,point:[t,n/o,i],anchor:n/o};let l=za([t,n,i],...this.corners(e,o)).reduce((c,h,d)=>c+h*this.anchorOf(this.indices[3*e+d]),0);return{distance:s,point:[t,n-l*o+l,i],anchor:l}}corners(e,t){return[0,1,2].map(n=>{let i=this.indices[3*e+n],[s,o,a]=this.places.at(i);if(!this.anchors)return[s,o*t,a];let l=this.anchorOf(i);return[s,l*t+o-l,a]})}anchorOf(e){return this.anchors?this.places.origin[1]+this.anchors[e]*this.places.quantum:this.places.at(e)[1]}measureBoxes(){let{whole:e}=this.places,t=new Int32Array(this.features.length*6),n=0;return this.vertices.forEach((i,s)=>{for(let o=0;o<3;o++)t[6*s+o]=2**31-1,t[6*s+3+o]=-(2**31);for(let o=n+i;n<o;n++)for(let a=0;a<3;a++){let l=e[3*n+a];l<t[6*s+a]&&(t[6*s+a]=l),l>t[6*s+3+a]&&(t[6*s+3+a]=l)}}),t}measureRigid(){let e=0;return this.anchors?.forEach((t,n)=>e=Math.max(e,Math.abs(this.places.whole[3*n+1]-t))),e*this.places.quantum}keys(e){let t=new Uint32Array(this.places.count),n=0;return this.vertices.forEach((i,s)=>{t.fill(this.features[s]*e,n,n+i),n+=i}),this.batch.slots&&this.store.integers(this.batch.slots).forEach((i,s)=>t[s]+=i),t}};function qh(r){return Float32Array.from(r,e=>e/sM)}function oM(r){let e=new Int32Array(r.length+1);for(let t=0;t<r.length;t++)e[t+1]=e[t]+r[t];return e}var aM=.8,Yh=class{constructor(e,t,n){this.data=e;this.positions=Float32Array.from(n.integers(e.positions),i=>i*t),this.indices=new Uint32Array(n.integers(e.indices).buffer),this.normals=e.normals?Int16Array.from(n.integers(e.normals)):null,this.uv=e.uv?qh(n.integers(e.uv)):null}data;positions;indices;normals;uv;coarsen(){return jp(this.positions,this.indices,this.normals)}vertex(e){return new R().fromArray(this.positions,3*e)}geometry(){return this.build(this.positions,this.normals,this.uv,this.indices)}coarse({vertices:e,indices:t}){let n=this.normals&&Int16Array.from($h(this.normals,3,e)),i=this.uv&&Float32Array.from($h(this.uv,2,e));return this.build(Float32Array.from($h(this.positions,3,e)),n,i,t)}build(e,t,n,i){let s=new On;return s.setAttribute("position",new Te(e,3)),t&&s.setAttribute("normal",new Te(t,3)),n&&s.setAttribute("uv",new Te(n,2)),s.setIndex(new Te(i,1)),s.boundingSphere=new it,s}};function $h(r,e,t){return Array.from(t).flatMap(n=>Array.from(r.subarray(n*e,(n+1)*e)))}var Nl=class{constructor(e,t){this.columns=e;this.geometries=t;this.attributes=Object.entries(e).map(([n,{values:i,size:s}])=>{let o=new ln(i.slice(),s).setUsage(nh);for(let a of t)a.setAttribute(n,o);return o}),this.finish()}columns;geometries;count=0;attributes;clear(){this.count=0}add(e){Object.values(this.columns).forEach(({values:t,size:n},i)=>{let{array:s}=this.attributes[i];for(let o=0;o<n;o++)s[this.count*n+o]=t[e*n+o]}),this.count++}finish(){for(let e of this.attributes)e.clearUpdateRanges(),e.addUpdateRange(0,this.count*e.itemSize),e.needsUpdate=!0;for(let e of this.geometries)e.instanceCount=this.count}},Nr=class{constructor(e,t,n){this.data=e;this.places=new Ai(e,n),this.count=this.places.count,this.features=n.integers(e.features),this.sizes=Float32Array.from(n.integers(e.scales),o=>o*e.scale),this.turns=e.rotations?Int16Array.from(n.integers(e.rotations)):null,this.shapes=t.primitives.map(o=>new Yh(o,t.step,n));let[i,s]=this.reach();this.extremes=this.surround(i,s),this.box=this.places.box(this.extremes),this.radii=Float32Array.from({length:this.count},(o,a)=>this.radius(a,i,s)),this.rigid=e.stretches?0:this.radii.reduce((o,a)=>Math.max(o,a),0),this.far=new Uint8Array(this.count)}data;box;rigid;count;shapes;places;features;sizes;turns;radii;errors=new Float32Array(0);far;fine;coarse;arranged=[];extremes;camera={right:new R(1,0,0),up:new R(0,1,0),back:new R(0,0,1)};get matrix(){return this.places.matrix}geometries(e){let t={place:{values:this.places.whole,size:3},size:{values:this.sizes,size:3},key:{values:Uint32Array.from(this.features,l=>l*e),size:1}};this.turns&&(t.turn={values:this.turns,size:4});let n=this.shapes.map(l=>l.geometry()),i=this.shapes.map(l=>l.coarsen()),s=i.some(l=>l);this.fine=new Nl(t,n);let o=i.map((l,c)=>l?this.shapes[c].coarse(l):this.shapes[c].geometry());this.coarse=s?new Nl(t,o):this.fine;let a=new R;for(let l of i)l&&a.max(new R(...l.error));return this.errors=Float32Array.from({length:this.count},(l,c)=>new R().fromArray(this.sizes,3*c).multiply(a).length()),n.map((l,c)=>[l,s?o[c]:null])}look(e,t,n){e.matrixWorld.extractBasis(this.camera.right,this.camera.up,this.camera.back);let i=new Fe().multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),s=[...i.elements,t,n];s.every((o,a)=>o===this.arranged[a])||(this.arranged=s,this.arrange(i.elements,e.projectionMatrix.elements,t,n))}arrange(e,t,n,i){let{fine:s,coarse:o,places:a,radii:l,errors:c}=this,{whole:h,origin:d,quantum:u}=a,f=this.data.stretches?Math.max(i,1):1;s.clear(),o.clear();for(let p=0;p<this.count;p++){let v=d[0]+h[3*p]*u,g=(d[1]+h[3*p+1]*u)*i,m=d[2]+h[3*p+2]*u,b=e[3]*v+e[7]*g+e[11]*m+e[15],T=l[p]*f;if(Math.abs(e[0]*v+e[4]*g+e[8]*m+e[12])>b+T*(t[0]+1)||Math.abs(e[1]*v+e[5]*g+e[9]*m+e[13])>b+T*(t[5]+1))continue;let M=.5*c[p]*f*t[5]*n<aM*b;this.far[p]=M?1:0,(M?o:s).add(p)}s.finish(),o!==s&&o.finish()}locate(e,t,n){let i=null,[s,o]=Dl(this.features,t);for(let a=s;a<o;a++){let l=this.hit(e,a,n)??(this.far[a]?this.passed(e,a,n):null);if(l===null||i&&i.distance<=l)continue;let[c,h,d]=Mn(e,l),u=this.data.stretches?h/n:this.places.at(a)[1];i={distance:l,point:[c,h-u*n+u,d],anchor:u}}return i}slice(e,t,n){if(this.data.billboard)return;let i=this.data.stretches?Math.max(t,1):1;for(let s=0;s<this.count;s++){let[o,a,l]=this.places.at(s),c=this.radii[s]*i;if(Math.abs(e.normal[0]*o+e.normal[1]*a*t+e.normal[2]*l-e.offset)>c)continue;let h=new Dr(e);for(let d of this.shapes){let u=Array.from({length:d.positions.length/3},(f,p)=>{let v=this.drawn(d.vertex(p),s,t);return{place:v,anchor:this.data.stretches?v[1]/t:a}});for(let f=0;f<d.indices.length;f+=3)h.add([0,1,2].map(p=>u[d.indices[f+p]]))}h.fill(this.features[s],n)}}outline(e){return this.places.outline(e,this.extremes)}hit(e,t,n){let i=null;for(let s of this.shapes){let o=Array.from({length:s.positions.length/3},(a,l)=>this.drawn(s.vertex(l),t,n));for(let a=0;a<s.indices.length;a+=3){let[l,c,h]=[0,1,2].map(u=>o[s.indices[a+u]]),d=Tr(e,l,c,h);d!==null&&(i===null||d<i)&&(i=d)}}return i}passed({origin:e,direction:t},n,i){let[s,o,a]=this.places.at(n),l=new R(...t);return new R(s,o*i,a).sub(new R(...e)).dot(l)/l.lengthSq()}drawn(e,t,n){let i=e.multiply(new R().fromArray(this.sizes,3*t));if(this.data.billboard){let{right:l,up:c,back:h}=this.camera,{x:d,y:u,z:f}=i;i.set(0,0,0).addScaledVector(l,d).addScaledVector(c,u).addScaledVector(h,f)}else this.turns&&i.applyQuaternion(new bn().fromArray(this.turns,4*t).normalize()),this.data.stretches&&(i.y*=n);let[s,o,a]=this.places.at(t);return[s+i.x,o*n+i.y,a+i.z]}reach(){let[e,t]=[new R,new R];for(let{positions:n}of this.shapes){let i=new R;for(let s=0;s<n.length;s+=3)i.fromArray(n,s),e.min(i),t.max(i)}return[e,t]}surround(e,t){let n=new Int32Array(this.count*6),i=this.turns!==null||this.data.billboard,[s,o]=[new R,new R];for(let a=0;a<this.count;a++){if(s.fromArray(this.sizes,3*a).multiply(e),o.fromArray(this.sizes,3*a).multiply(t),i){let l=this.radius(a,e,t);s.setScalar(-l),o.setScalar(l)}for(let l=0;l<3;l++){let[c,h]=[s.getComponent(l),o.getComponent(l)].map(u=>u/this.places.quantum),d=this.places.whole[3*a+l];n[6*a+l]=d+Math.floor(Math.min(c,h)),n[6*a+3+l]=d+Math.ceil(Math.max(c,h))}}return n}radius(e,t,n){let i=new R().fromArray(this.sizes,3*e);return new R().copy(t).negate().max(n).multiply(i).length()}};var Zh=4294967295,lM=new Float32Array([-1,-1,1,-1,-1,1,1,1]),cM=new Uint16Array([0,1,2,2,1,3]),Ul=class{constructor(e,t){this.data=e;this.places=new Ai(e,t);let n=t.integers(e.features);this.features="vertices"in e?hM(n,t.integers(e.vertices)):Uint32Array.from(n),this.count=this.lines?Math.max(this.places.count-1,0):this.places.count,this.box=this.places.box()}data;box;rigid=0;count;places;features;get matrix(){return this.places.matrix}geometry(){let e=new On,t=new rs(this.places.whole,3);return e.setAttribute("position",new Te(lM,2)),e.setAttribute("start",new hr(t,3,0)),e.setAttribute("end",new hr(t,3,this.lines?3:0)),e.setAttribute("feature",new ln(this.features,1)),e.setAttribute("joints",new ln(this.joints(),2).onUpload($t)),e.setIndex(new Te(cM,1)),e.instanceCount=this.count,e.boundingSphere=new it,e}locate(e,t,n){let[i,s]=[1/0,null];for(let o=0;o<this.count;o++){if(this.features[o]!==t)continue;let a=this.places.at(o),l=this.lines?this.places.at(o+1):a,[c,h,d]=uM(e,sm(a,n),sm(l,n));if(d>=i)continue;let[u,f,p]=h;[i,s]=[d,{distance:c,point:[u,f/n,p],anchor:f/n}]}return s}outline(e){return this.places.outline(e)}joints(){let e=new Uint8Array(this.features.length*2);if(!this.lines)return e;for(let t=1;t<this.features.length;t++){let n=this.features[t-1]!==Zh&&this.features[t]!==Zh;e[2*t-1]=e[2*t]=n?1:0}return e}get lines(){return"vertices"in this.data}};function hM(r,e){let t=new Uint32Array(e.reduce((i,s)=>i+s,0)),n=0;return e.forEach((i,s)=>{t.fill(r[s],n,n+=i),i&&(t[n-1]=Zh)}),t}function sm([r,e,t],n){return[r,e*n,t]}function uM({origin:r,direction:e},t,n){let i=(m,b)=>[m[0]-b[0],m[1]-b[1],m[2]-b[2]],s=(m,b)=>m[0]*b[0]+m[1]*b[1]+m[2]*b[2],o=i(n,t),a=i(t,r),[l,c,h]=[s(e,e),s(o,o),s(e,o)],d=l*c-h*h,u=d>0?(s(a,e)*h-s(a,o)*l)/d:0,f=Math.min(Math.max(u,0),1),p=[t[0]+o[0]*f,t[1]+o[1]*f,t[2]+o[2]*f],v=s(i(p,r),e)/l;if(v<=0)return[v,p,1/0];let g=i(p,[r[0]+e[0]*v,r[1]+e[1]*v,r[2]+e[2]*v]);return[v,p,Math.hypot(...g)/v]}var dM=24,om=4294967295,fM=[1,1,1,1],pM=6,mM=8,gM=.9992,yM=.9995,vM=2e-4,xM=16,Fl=class extends Cr{constructor(t,n,i,s,o){super(t,n);this.data=t;this.store=i;this.pictures=s;let a=i.octets(t.colors);this.features=t.features,this.swatch=t.swatch,this.attributes=new Il(t.attributes,i),this.classes=t.legend?new Ll(t.legend,i):null,this.colors=a,this.uniforms={...o,opacity:{value:1},exaggeration:{value:1},selected:{value:om},layer:{value:n},slots:{value:t.slots},colors:{value:Ds(a)},nearer:{value:gM-vM*Math.min(n,xM)}},this.cap=new Pl(this.uniforms,n),this.cap.mesh.renderOrder=2*n+1,this.group.add(this.cap.mesh),this.addMeshes();for(let c of t.instances)this.addInstances(new Nr(c,t.models[c.model],i));for(let c of t.lines)this.addLines(c);t.dots&&this.addStrokes(t.dots,{least:mM,slot:0,sunken:1});let l=t.image===void 0?void 0:s.get(t.image);this.seeThrough=bM(a)||l?.opaque===!1,this.update()}data;store;pictures;features;swatch;attributes;classes;colors;uniforms;bodies=[];seeThrough;cap;exaggeration=1;select(t){this.uniforms.selected.value=t??om}showClass(t,n){super.showClass(t,n);let{colors:i,classes:s,data:o}=this,a=this.uniforms.colors.value,l=a.image.data;for(let c=0;c<i.length/4;c++)l[4*c+3]=s?.shows(Math.floor(c/o.slots))?i[4*c+3]:0;a.needsUpdate=!0}look(t,n){for(let i of this.bodies)i instanceof Nr&&i.look(t,n,this.exaggeration)}locate(t,n){let i=null;for(let s of this.bodies){let o=s.locate(t,n,this.exaggeration);o&&(!i||o.distance<i.distance)&&(i=o)}return i}section(t){this.cap.show(t&&this.facesIn(t),t,this.exaggeration)}faceAt(t,n){return this.cap.at(t,n)}setPass(t){super.setPass(t),this.cap.setPass(t)}setExaggeration(t){this.exaggeration=this.uniforms.exaggeration.value=t}outline(){return this.bodies.flatMap(t=>t.outline(dM))}get translucent(){return this.opacity<1||this.seeThrough}update(){super.update(),this.cap.setTranslucent(this.translucent)}facesIn(t){let n=im(),i=new Map,s=o=>{let a=i.get(o)??new Dr(t);return i.set(o,a),a};for(let o of this.bodies)o instanceof Nr?o.slice(t,this.exaggeration,n):o instanceof Us&&!this.data.surface&&o.slice(t,this.exaggeration,s);for(let[o,a]of i)a.fill(o,n);return n}addMeshes(){let{data:t,store:n}=this,i=t.batches.map(o=>new Us(o,n)),s=t.solid?{reliefs:{value:_M(i,t.features)}}:{};i.forEach((o,a)=>{if(o.empty)return;let l=t.batches[a],c=l.uv&&t.image!==void 0?this.pictures.get(t.image):void 0,h={...this.uniforms,...s,...am(c,!0),base:{value:fM},quantum:{value:l.quantum}},d={SOLID:t.solid,SURFACE:t.surface,ANCHORED:l.anchors,SMOOTH:l.normals||t.surface,PICTURED:c},u=cm(h,lm(d),!t.surface,t.solid);this.bodies.push(o),this.addPiece(o.geometry(t.slots,t.surface),o.matrix,o.box,u,1,o.rigid)})}addInstances(t){let{rotations:n,stretches:i,billboard:s,tinted:o}=t.data;this.bodies.push(t),t.geometries(this.data.slots).forEach(([a,l],c)=>{let{normals:h,image:d,color:u}=t.shapes[c].data,f=d===void 0?void 0:this.pictures.get(d),p={...this.uniforms,...am(f,!s),base:{value:u},untinted:{value:o?0:1}},m=cm(p,lm({...{SMOOTH:h&&!s,PICTURED:f},...{INSTANCED:!0,TURNED:n,STRETCHES:i,BILLBOARD:s}}),!s,!1);m.cutout=f?.opaque===!1,this.addPiece(a,t.matrix,t.box,m,t.count,t.rigid),l&&this.addPiece(l,t.matrix,t.box,m,0,t.rigid)})}addLines(t){this.addStrokes(t,{least:pM,slot:t.slot,sunken:t.surface?1:0})}addStrokes(t,n){let i=new Ul(t,this.store);if(i.count===0)return;let s=Ns(this.store.array(t.sizes),1),o={...this.uniforms,sizes:{value:s}};for(let[a,l]of Object.entries(n))o[a]={value:l};n.sunken||(o.nearer={value:yM}),this.bodies.push(i),this.addPiece(i.geometry(),i.matrix,i.box,MM(o),i.count)}};function am(r,e){if(!r)return{};let{texture:t}=r;return e&&(t.wrapS=t.wrapT=or),{picture:{value:t}}}function lm(r){return Object.fromEntries(Object.entries(r).flatMap(([e,t])=>t?[[e,""]]:[]))}function _M(r,e){let t=new Float32Array(e*2);for(let n=0;n<t.length;n+=2)t[n]=1/0,t[n+1]=-1/0;for(let n of r)n.spread(t);return Ns(t,2)}function bM(r){for(let e=3;e<r.length;e+=4)if(r[e]>0&&r[e]<255)return!0;return!1}function cm(r,e,t,n){let i=(o,a={})=>tt(yf,o,r,{defines:e,...a}),s={side:n?zt:tn,colorWrite:!1};return{color:i(_f),identity:i(bf),depth:i(Sh,{transparent:!0,colorWrite:!1}),...t&&{shadow:i(Sh,s)}}}function MM(r){return{color:tt(wr,Oa,r,{depthWrite:!1}),identity:tt(wr,Mf,r),depth:tt(wr,Sf,r,{transparent:!0,colorWrite:!1}),soft:!0}}var SM={zenith:"#a6c6e4",horizon:"#eef2f4",ground:"#e4e2dd",accent:"#1769d2"},wM={zenith:"#10161e",horizon:"#323b45",ground:"#2a3037",accent:"#4c9dff"};function Jh(){return window.matchMedia("(prefers-color-scheme: dark)")}function hm(){return Jh().matches?wM:SM}var um=50*Math.PI/180,AM=89.5*Math.PI/180,TM=170*Math.PI/180,EM=.94,CM=2*Math.PI/48,RM=Math.PI/6,IM=180,PM=255;function Kh(r){if(!r)return{position:"",left:"",top:"",width:"",height:""};let{left:e,top:t,width:n,height:i}=r;return{position:"absolute",left:`${e}px`,top:`${t}px`,width:`${n}px`,height:`${i}px`}}var Ol=class{constructor(e,t,n){this.canvas=e;this.frame=t;this.world=n;this.stage=new Rl(e),this.picker=new vl(this.stage);let i={target:[0,0,0],distance:1,heading:0,tilt:um,roll:0},s={...this.limits(),floor:(o,a)=>this.floor(o,a),steepest:()=>this.diving?TM:AM};this.rig=new yl(i,s,()=>this.stillness.matches),this.rig.free=n.controls==="trackball",this.stage.setSun(n.sun??null),this.stage.plane.cover(t.data),this.stage.plane.set({...n.water,visible:n.water!==void 0}),this.paint(),Jh().addEventListener("change",()=>this.paint())}canvas;frame;world;stage;layers=[];listener=null;rig;picker;accent=new xe;outline=[];room={left:-1,right:1,bottom:-1,top:1};started=!1;spinning=!1;quality=new _l;resting=0;idle=window.parent!==window;override=null;stillness=window.matchMedia("(prefers-reduced-motion: reduce)");tile=null;pending=0;drawnSize="";drawnAt=0;moving=!1;async build(e,t){for(let[n,i]of e.layers.slice(0,PM).entries()){let s=n+1;this.layers.push(i.kind==="terrain"?new jt(i,s,t,await this.drapes(i,t),this.stage.light):new Fl(i,s,t,await this.pictures(i,t,e.chunks),this.shared))}this.stage.setLayers(this.layers),this.outline=this.layers.flatMap(n=>n.outline()),this.stage.setExaggeration(e.exaggeration),this.stage.setFog(this.world.fog),this.rig.bounds={...this.rig.bounds,...this.limits()}}start(){this.resize(),new ResizeObserver(()=>this.resize()).observe(this.canvas),new gl(this.canvas,this.rig,{surfaceAt:(e,t)=>this.surfaceAt(e,t),planeAt:(e,t,n)=>this.planeAt(e,t,n),invalidate:()=>this.invalidate(),touched:()=>this.touched(),wheeled:e=>this.wheeled(e),clicked:(e,t)=>{this.listener?.clicked(e,t)||this.listener?.picked(this.pick(e,t))},home:()=>this.home(),cancel:()=>this.listener?.cancelled()}),this.setIdle(this.idle),this.idle&&window.addEventListener("blur",()=>this.setIdle(!0)),this.started=!0,this.draw()}setRoom(e){this.room=e,this.rig.moved||this.rig.jump(this.firstPose()),this.invalidate()}invalidate(){this.started&&(this.pending||=requestAnimationFrame(e=>this.step(e)))}draw(){this.stage.setEconomy(Ls),this.show()}show(){this.stage.aim(this.rig.now),this.stage.draw(),this.listener?.drawn()}pick(e,t){return this.stage.aim(this.rig.now),this.picker.pick(e,t,this.rig.now,...this.size())}projectHit(e){return this.project(this.unstretched(e))}unstretched({point:[e,t,n],anchor:i}){return[e,i+(t-i)/this.exaggeration,n]}sketch(e){this.stage.pencil.draw(e),this.invalidate()}project([e,t,n]){let[i,s]=this.size(),o=Yt(this.rig.now),a=nt([e,t*this.exaggeration,n],1,In(this.rig.now),-1),l=_t(a,o.ahead);if(l<=0)return null;let c=s/2/Math.tan(Pn/2)/l;return[i/2+_t(a,o.right)*c,s/2-_t(a,o.up)*c]}get view(){let e=this.rig.now;return{camera:this.flatten(In(e)),target:this.flatten(e.target),up:Yt(e).up}}setView(e,t,n){this.rig.jump(Ps(this.stretch(e),this.stretch(t),n)),this.rig.moved=!0,this.invalidate()}setTile(e){this.tile=e,Object.assign(this.canvas.style,Kh(e)),this.resize()}setBackground(e){this.override=e,this.paint()}get plane(){return this.stage.plane.now}setPlane(e){this.stage.plane.set(e),this.invalidate()}get section(){return this.stage.section.now}setSection(e){this.stage.setSection({...this.section,...e}),this.invalidate()}get reach(){let{min:e,max:t}=this.stage.box;return Math.hypot(Math.max(-e.x,t.x),Math.max(-e.z,t.z))}get heights(){return[this.stage.box.min.y,this.stage.box.max.y]}get pixelSize(){return 2*Math.tan(Pn/2)*this.rig.now.distance/this.size()[1]}get turning(){return this.spinning}setTurning(e){e&&this.stillness.matches?this.rig.orbit(RM,0):e!==this.spinning&&(this.spinning=e,this.listener?.spun()),this.invalidate()}get heading(){return this.rig.now.heading}get roll(){return this.rig.now.roll}home(){this.rig.fly(this.firstPose()),this.rig.moved=!1,this.invalidate()}faceNorth(){this.rig.faceNorth(),this.invalidate()}zoom(e){this.rig.zoom(e,this.rig.goal.target),this.invalidate()}get exaggeration(){return this.stage.exaggeration}setExaggeration(e){let t=e/this.exaggeration;this.stage.setExaggeration(e),this.rig.moved?this.rig.stretch(t):this.rig.jump(this.firstPose()),this.invalidate()}layer(e){return this.layers.find(t=>t.id===e)}layerChanged(){this.stage.invalidateShadow(),this.invalidate()}select(e,t){for(let n of this.layers)n.select(n===e?t:null);this.invalidate()}picture(e){return this.draw(),e&&this.listener?.composed(this.canvas)||this.canvas}step(e){this.pending=0;let t=e-this.drawnAt,n=Math.min(Math.max(t,1e3/60),50)/1e3;this.spinning&&this.rig.orbit(CM*n,0);let i=this.rig.step(n)||this.spinning;this.drawnAt=e,i&&this.moving&&this.quality.took(t),this.moving=i,(i||this.resting)&&this.stage.setEconomy(this.quality.moving),this.show(),i&&this.invalidate(),(i||this.resting)&&this.rest()}rest(){window.clearTimeout(this.resting),this.resting=0,this.quality.moving!==Ls&&(this.resting=window.setTimeout(()=>{this.resting=0,this.draw()},IM))}touched(){this.setTurning(!1),this.idle&&this.setIdle(!1)}setIdle(e){this.idle=e,this.canvas.style.touchAction=e?"pan-x pan-y":""}wheeled(e){return this.idle&&!e.ctrlKey?(this.listener?.wheelLeft(),!1):!0}size(){return this.tile?.picture??[this.canvas.clientWidth||1,this.canvas.clientHeight||1]}resize(){let e=JSON.stringify([this.size(),this.tile,window.devicePixelRatio]);e!==this.drawnSize&&(this.drawnSize=e,this.tile?this.stage.resizeTo(this.tile):this.stage.resize(...this.size()),this.rig.moved||this.rig.jump(this.firstPose()),this.invalidate())}paint(){let e=hm(),{scenery:t,color:n}=Bp(this.world,e),i=this.override??n;this.stage.paint(i===null?t:{...t,horizon:i}),this.stage.background=i===null?null:new xe(i),this.accent.set(e.accent),this.stage.pencil.color=this.accent,this.invalidate()}firstPose(){let e=this.outline.map(m=>this.stretch(m)),{left:t,right:n,bottom:i,top:s}=this.room,o=(m,b)=>{let T=(b-m)/2*EM;return[(m+b)/2-T,(m+b)/2+T]},[a,l]=o(t,n),[c,h]=o(i,s),d={left:a,right:l,bottom:c,top:h},u=e.length?e:[[0,0,0],[1,1,1]],{view:f}=this.world;if(!f)return zh(u,{heading:this.firstHeading,tilt:um},this.stage.lens,d);if("camera"in f)return this.poseOf(f);let[p,v]=[f.azimuth,f.elevation].map(m=>m*Math.PI/180),g=zh(u,{heading:p,tilt:Math.PI/2-v},this.stage.lens,d);return f.distance===null?g:{...g,target:LM(u),distance:f.distance}}poseOf({camera:e,target:t,up:n}){let i=([s,o,a])=>{let[l,c]=this.frame.toLocal(s,o);return this.stretch([l,a,c])};return Ps(i(e),i(t),[n[0],n[2],-n[1]])}get firstHeading(){return-this.frame.data.rotation*Math.PI/180}limits(){let e=this.stage.box.isEmpty()?1:this.stage.box.getSize(new R).length();return{nearest:Math.max(e*5e-4,2),farthest:e*6}}get diving(){return this.section.visible||this.layers.some(e=>e instanceof jt&&e.drawn&&e.opacity<1)}floor(e,t){if(this.diving)return-1/0;let n=this.layers.filter(i=>i.drawn).map(i=>i.heightAt(e,t)??this.stage.ground);return Math.max(this.stage.ground,...n)*this.exaggeration+this.rig.bounds.nearest*.5}surfaceAt(e,t){let n=xl(e,t,this.rig.now,...this.size()),i=this.layers.filter(l=>l instanceof jt).flatMap(l=>l.drawn?this.stage.section.locate(l,n,0)?.distance??[]:[]);if(i.length)return Mn(n,Math.min(...i));let s=(this.stage.ground*this.exaggeration-n.origin[1])/n.direction[1];if(!(s>0))return null;let o=Mn(n,s);return this.stage.box.clone().expandByScalar(this.stage.box.getSize(new R).length()/2).containsPoint(new R(o[0],this.stage.ground,o[2]))?o:null}planeAt(e,t,n){let i=xl(e,t,this.rig.goal,...this.size()),s=(n-i.origin[1])/i.direction[1];return s>0?Mn(i,s):null}stretch([e,t,n]){return[e,t*this.exaggeration,n]}flatten([e,t,n]){return[e,t/this.exaggeration,n]}drapes(e,t){return Promise.all(e.drapes.map(async({name:n,images:i,opacity:s,shading:o})=>({name:n,images:await Promise.all(i.map(a=>this.drapeImage(a,t))),opacity:s,shading:o})))}async drapeImage({chunk:e,extent:t},n){let i=this.texture(await n.image(e,this.stage.renderer.capabilities.maxTextureSize));return i.colorSpace=Ft,n.release(e),{texture:i,extent:t}}async pictures(e,t,n){let i=e.models.flatMap(a=>a.primitives),s=new Set([e.image,...i.map(a=>a.image)].filter(a=>a!==void 0)),o=async a=>{let l=await t.image(a,this.stage.renderer.capabilities.maxTextureSize,"premultiply");return t.release(a),[a,{texture:this.texture(l),opaque:n[a].mime==="image/jpeg"}]};return new Map(await Promise.all([...s].map(o)))}texture(e){let t=new Xt(e);return t.flipY=!1,t.minFilter=Cn,t.anisotropy=this.stage.renderer.capabilities.getMaxAnisotropy(),t.needsUpdate=!0,t}get shared(){return{...this.stage.light,...this.stage.screen,accent:{value:this.accent}}}};function LM(r){return[0,1,2].map(e=>{let[t,n]=r.reduce(([i,s],o)=>[Math.min(i,o[e]),Math.max(s,o[e])],[1/0,-1/0]);return(t+n)/2})}var dm=160,DM=250,NM=10,UM=6,Bl=6,FM=.994,zl=class{constructor(e,t,n,i){this.viewer=n;this.covers=i;if(this.sets=n.layers.flatMap((o,a)=>{let l=e.layers[a];return l.kind!=="terrain"&&l.labels?[new hl(o,l.labels,t)]:[]}),this.layout=new fl(this.sets,this.canvas),this.depths=new al(n.stage),!this.sets.length)return;let s=new ResizeObserver(()=>this.drawn());for(let o of i)s.observe(o);n.canvas.addEventListener("pointermove",o=>{o.buttons||(n.canvas.style.cursor=this.at(o.offsetX,o.offsetY)?"pointer":"")})}viewer;covers;element=N("canvas",{class:"labels","aria-hidden":"true"});canvas=this.element.getContext("2d");sets;layout;depths;stillness=window.matchMedia("(prefers-reduced-motion: reduce)");matrix=new Fe;placed=[];leaving=[];nextLook=0;looking=0;fading=0;paintedAt=0;drawn(){if(!this.sets.length)return;let e=performance.now();if(e>=this.nextLook)return this.refresh();this.looking||=window.setTimeout(()=>this.refresh(),this.nextLook-e),this.arrange(this.obstacles()),this.fade()}shown(){return this.sets.length?(this.settle(this.obstacles()),this.placed.map(({labels:e,label:t,left:n,top:i,width:s,height:o})=>({layer:e.layer.id,feature:e.features[t],text:e.text(t),box:[n,i,s,o]}))):[]}composed(e){let t=N("canvas",{width:String(e.width),height:String(e.height)}),n=t.getContext("2d");return n.drawImage(e,0,0),this.sets.length&&(this.settle([]),n.drawImage(this.element,0,0,t.width,t.height),this.settle(this.obstacles())),t}at(e,t){let n=this.placed.find(({left:o,top:a,width:l,height:c})=>e>o-Bl&&e<o+l+Bl&&t>a-Bl&&t<a+c+Bl);if(!n)return null;let{labels:i,label:s}=n;return{layer:i.layer,feature:i.features[s],point:i.place(s),anchor:i.anchor(s)}}refresh(){this.look(),this.arrange(this.obstacles()),this.fade()}settle(e){this.look(),this.arrange(e);for(let{labels:t,label:n}of this.leaving)t.strength[n]=0;this.leaving=[];for(let{labels:t,label:n}of this.placed)t.strength[n]=1;this.paint()}look(){window.clearTimeout(this.looking),this.looking=0;let e=performance.now(),[t,n]=this.size();this.viewer.stage.whole(()=>this.depths.update(t,n)),this.project();for(let{count:s,depths:o,seen:a,topX:l,topY:c}of this.sets)for(let h=0;h<s;h++)a[h]=o[h]>0&&this.depths.farthest(l[h],c[h])>=o[h]*FM?1:0;let i=performance.now();this.nextLook=i+Math.max(DM,NM*(i-e))}project(){let{camera:e,exaggeration:t,section:n}=this.viewer.stage;this.viewer.stage.whole(()=>this.matrix.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse));let{plane:i}=n;for(let s of this.sets)s.project(this.matrix,t,...this.size(),i)}arrange(e){this.project();let{placed:t,leaving:n}=this.layout.arrange(...this.size(),this.ratio,e);[this.placed,this.leaving]=[t,n]}fade(){let e=performance.now(),n=this.paintedAt===0||this.stillness.matches?1:Math.min(e-this.paintedAt,dm/4)/dm;this.paintedAt=e;let i=!1,s=({labels:o,label:a},l)=>{let c=Math.min(Math.max(o.strength[a]+l,0),1);o.strength[a]=c,i||=c>0&&c<1};for(let o of this.placed)s(o,n);for(let o of this.leaving)s(o,-n);this.leaving=this.leaving.filter(({labels:o,label:a})=>o.strength[a]>0),this.paint(),i&&(this.fading||=requestAnimationFrame(()=>{this.fading=0,this.fade()}))}paint(){let e=this.viewer.tile??{left:0,top:0,width:this.size()[0],height:this.size()[1]},[t,n]=[e.width,e.height].map(l=>Math.round(l*this.ratio)),{canvas:i,element:s,ratio:o}=this;(s.width!==t||s.height!==n)&&([s.width,s.height]=[t,n]),Object.assign(s.style,Kh(this.viewer.tile)),i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,t,n),i.setTransform(o,0,0,o,-e.left*o,-e.top*o);let a=[...this.leaving,...this.placed];for(let l of a)this.connect(l);for(let{labels:l,label:c,left:h,top:d}of a)i.globalAlpha=l.strength[c],l.lettering(c,i).write(i,h,d)}connect({labels:e,label:t,left:n,top:i,width:s,height:o}){let[a,l]=[e.topX[t],e.topY[t]],[c,h]=[n+s/2,i+o];!e.connector||l-h<UM||(this.canvas.globalAlpha=e.strength[t],e.lettering(t,this.canvas).connect(this.canvas,a,l,c,h))}size(){return this.viewer.size()}get ratio(){return this.viewer.stage.density??(window.devicePixelRatio||1)}obstacles(){return this.covers.map(e=>e.getBoundingClientRect())}};var OM=110,kl=class{constructor(e){this.viewer=e}viewer;text=N("span");bar=N("i");element=N("div",{class:"scale",title:W.scale},this.text,this.bar);drawn(){let{pixelSize:e}=this.viewer,t=Vl(OM*e);this.bar.style.width=`${t/e}px`;let n=BM(t);this.text.textContent!==n&&(this.text.textContent=n)}};function Vl(r){let e=10**Math.floor(Math.log10(r));return([5,2].find(t=>t*e<=r)??1)*e}function BM(r){let[e,t]=r>=1e3?[r/1e3,"km"]:r>=1?[r,"m"]:[r*100,"cm"];return`${new Intl.NumberFormat().format(e)} ${t}`}var jh=160,rn={left:44,right:8,top:16,bottom:24},fm={x:72,y:34},pm=1,zM=100,Hl=class{constructor(e){this.hovered=e;new ResizeObserver(()=>{this.profiles.length&&this.element.clientWidth!==this.width&&this.draw()}).observe(this.element)}hovered;element=N("div",{class:"plot"});readout=N("output",{class:"readout"});cursor=nn("g",{class:"cursor"});path;profiles=[];scale;width=0;show(e,t){[this.path,this.profiles]=[e,t],this.draw()}draw(){this.width=this.element.clientWidth||320;let{width:e,profiles:t,path:n}=this,i=t.flatMap(({runs:u})=>u.flatMap(f=>f.map(([,p])=>p))),[s,o]=kM(i),[a,l]=[e-rn.right,jh-rn.bottom],[c,h]=[a-rn.left,l-rn.top];this.scale={x:u=>rn.left+u/(n.length||1)*c,y:u=>l-(u-s)/(o-s)*h,distance:u=>Math.min(Math.max((u-rn.left)/c,0),1)*n.length};let d=nn("svg",{width:String(e),height:String(jh),tabindex:"0",role:"slider","aria-label":W.profilePlot,"aria-valuemin":"0","aria-valuemax":String(Math.round(n.length)),"aria-valuenow":"0"});d.append(this.axes(s,o,a,l),...t.flatMap((u,f)=>this.lines(u,f,l)),this.cursor),d.addEventListener("pointermove",u=>this.point(d,u.clientX-d.getBoundingClientRect().left)),d.addEventListener("pointerdown",u=>this.point(d,u.clientX-d.getBoundingClientRect().left)),d.addEventListener("pointerleave",()=>this.leave()),d.addEventListener("blur",()=>this.leave()),d.addEventListener("keydown",u=>this.key(d,u)),this.leave(),this.element.replaceChildren(d,...t.length>1?[this.legend()]:[],this.readout)}axes(e,t,n,i){let s=nn("g",{class:"axes"}),{x:o,y:a}=this.scale;for(let h of mm(e,t,(t-e)/(i-rn.top)*fm.y))s.append(eu(rn.left,a(h),n,a(h)),Gl(rn.left-8,a(h)+4,Qh(h,1),"end"));let l=this.path.length/(n-rn.left)*fm.x,c=this.path.length>=5e3;for(let h of mm(0,this.path.length,l)){let d=o(h);d>n-24&&h<this.path.length||s.append(eu(d,i,d,i+4),Gl(d,i+17,Qh(h,c?1e3:1),"middle"))}return s.append(Gl(n,i+17,c?"km":"m","end"),Gl(rn.left-8,rn.top-1,"m","end")),s}lines({runs:e},t,n){let{x:i,y:s}=this.scale,o=e.map(c=>`M${c.map(([h,d])=>`${i(h).toFixed(2)} ${s(d).toFixed(2)}`).join("L")}`),a=e.map((c,h)=>`${o[h]}L${i(c[c.length-1][0]).toFixed(2)} ${n}L${i(c[0][0]).toFixed(2)} ${n}Z`),l=nn("path",{d:o.join(""),class:`line line-${t%4}`});return t?[l]:[nn("path",{d:a.join(""),class:"fill"}),l]}legend(){let e=this.profiles.map(({layer:t},n)=>N("li",{},N("i",{class:`key-${n%4}`}),t.title));return N("ul",{class:"keys"},...e)}point(e,t){this.move(e,this.scale.distance(t))}move(e,t){let n=this.profiles.map(a=>Es(a,t)),i=this.scale.x(t),s=n.flatMap(a=>a===null?[]:[nn("circle",{cx:String(i),cy:String(this.scale.y(a)),r:"4"})]);this.cursor.replaceChildren(eu(i,rn.top,i,jh-rn.bottom),...s);let o=n.map(a=>a===null?W.noGround:`${Qh(a,1,1)} m`).join(" · ");this.readout.textContent=`${fn(t)}: ${o}`,e.setAttribute("aria-valuenow",String(Math.round(t))),e.setAttribute("aria-valuetext",this.readout.textContent),this.hovered(t)}leave(){this.cursor.replaceChildren(),this.readout.textContent="",this.hovered(null)}key(e,t){let n=this.path.length/zM,i=Number(e.getAttribute("aria-valuenow")),s={ArrowLeft:i-n,ArrowRight:i+n,Home:0,End:this.path.length}[t.key];s!==void 0&&(t.preventDefault(),this.move(e,Math.min(Math.max(s,0),this.path.length)))}};function mm(r,e,t){let n=Vl(t),i=n<t?Vl(n*2.5):n,s=[];for(let o=Math.ceil(r/i);o*i<=e;o++)s.push(o*i);return s}function kM(r){let[e,t]=[1/0,-1/0];for(let i of r)e=Math.min(e,i),t=Math.max(t,i);if(!r.length)return[0,pm];let n=Math.max((t-e)*.06,(pm-(t-e))/2);return[e-n,t+n]}function Qh(r,e,t){let n=t===void 0?{maximumFractionDigits:3}:{minimumFractionDigits:t,maximumFractionDigits:t};return new Intl.NumberFormat(void 0,n).format(r/e).replace("-","−")}function eu(r,e,t,n){return nn("line",{x1:String(r),y1:String(e),x2:String(t),y2:String(n)})}function Gl(r,e,t,n){let i=nn("text",{x:String(r),y:String(e),"text-anchor":n});return i.textContent=t,i}var VM={mouse:8,touch:20},GM=3,HM=["distance","area","profile"],Fs={distance:2,area:3,profile:2},Xl=class{constructor(e,t,n){this.viewer=e;this.title=t;this.changed=n;for(let l of HM)this.kinds.set(l,Wl(W.measures[l],()=>this.choose(l)));let i=N("div",{class:"choice",role:"group","aria-label":W.measure},...this.kinds.values()),s=N("header",{},i,xt(W.close,vt("close"),()=>this.close())),o=N("div",{class:"row actions"},this.undoing,this.finishing,this.saving);this.element.append(s,N("div",{class:"body"},this.note,this.results,o));let{canvas:a}=e;a.addEventListener("pointerdown",l=>{this.pointer=l.pointerType==="touch"?"touch":"mouse",this.crosshair.hidden=!0}),a.addEventListener("pointermove",l=>this.moved(l)),a.addEventListener("pointerleave",()=>this.follow(null)),a.addEventListener("keydown",l=>this.key(l)),a.parentElement.addEventListener("dblclick",l=>this.active&&l.target===a&&l.stopPropagation(),!0)}viewer;title;changed;element=N("section",{class:"tool","aria-label":W.measure,hidden:""});crosshair=N("div",{class:"crosshair","aria-hidden":"true",hidden:""});kinds=new Map;note=N("p",{class:"note",role:"status"});results=N("div",{class:"results"});undoing=Wl(W.undo,()=>this.undo());finishing=Wl(W.finish,()=>this.done?this.begin():this.finish());saving=Wl(W.saveCsv,()=>this.save());plot=new Hl(e=>this.pointAlong(e));kind="distance";hits=[];hover=null;done=!1;path=null;profiles=[];pointed=[];pointer="mouse";waiting=0;nextLook=0;stretched=0;get active(){return!this.element.hidden}open(){this.active||(this.element.hidden=!1,this.viewer.canvas.classList.add("aiming"),this.begin(),this.changed())}close(){this.active&&(this.element.hidden=this.crosshair.hidden=!0,this.viewer.canvas.classList.remove("aiming"),this.element.contains(document.activeElement)&&this.viewer.canvas.focus({preventScroll:!0}),this.begin(),this.changed())}clicked(e,t){let n=!this.done&&this.hits.length>0&&this.meansEnd(e,t);if(n&&this.hits.length>=Fs[this.kind])return this.finish();if(n)return;let i=this.viewer.pick(e,t);i&&(this.done&&this.begin(),this.hits.push(i),this.hover=null,this.update())}escape(){this.hits.length&&!this.done?this.begin():this.close()}drawn(){this.active&&this.stretched!==this.viewer.exaggeration&&this.sketch()}choose(e){this.kind=e,this.done&&this.hits.length<Fs[e]&&(this.done=!1),this.update()}begin(){[this.hits,this.hover,this.done]=[[],null,!1],this.update()}undo(){this.hits.pop(),this.done=!1,this.update()}finish(){this.hits.length<Fs[this.kind]||(this.done=!0,this.hover=null,this.update())}key(e){if(!(!this.active||e.ctrlKey||e.metaKey||e.altKey)){if(e.key===" ")this.clicked(...this.middle());else if(e.key==="Enter")this.finish();else if(e.key==="Backspace")this.undo();else if(/^(Arrow|[+\-=]$)/.test(e.key)){this.crosshair.hidden=!1;return}else return;this.crosshair.hidden=!1,e.preventDefault()}}middle(){let[e,t]=this.viewer.size();return[e/2,t/2]}meansEnd(e,t){return[this.hits[this.hits.length-1],...this.kind==="area"?[this.hits[0]]:[]].some(i=>{let s=this.viewer.projectHit(i);return s!==null&&Math.hypot(s[0]-e,s[1]-t)<VM[this.pointer]})}moved(e){if(!this.active||e.buttons||e.pointerType==="touch"||this.done||!this.hits.length)return;window.clearTimeout(this.waiting);let{offsetX:t,offsetY:n}=e;this.waiting=window.setTimeout(()=>{let i=performance.now();this.follow(this.viewer.pick(t,n)),this.nextLook=performance.now()+GM*(performance.now()-i)},Math.max(this.nextLook-performance.now(),0))}follow(e){window.clearTimeout(this.waiting),!(!this.active||this.done||!e&&!this.hover)&&(this.hover=e,this.update())}update(){let e=this.hover?[...this.hits,this.hover]:this.hits,t=e.length>=Fs[this.kind];for(let[i,s]of this.kinds)s.setAttribute("aria-pressed",String(i===this.kind));this.note.textContent=this.done?W.measured:this.hits.length?W.measuring:W.measureHint,this.undoing.disabled=!this.hits.length,this.finishing.disabled=this.hits.length<Fs[this.kind],this.finishing.textContent=this.done?W.anew:W.finish,this.pointed=[],this.path=null;let n=e.map(({point:i})=>i);this.results.replaceChildren(...t?this.measured(n):[]),this.path&&this.profiles.length&&this.plot.show(this.path,this.profiles),this.saving.hidden=!this.path||!this.profiles.length,this.saving.disabled=!this.done,this.sketch()}measured(e){return this.kind==="profile"?this.profile(e):[this.kind==="area"?this.area(e):XM(As(e,this.viewer.frame))]}area(e){if(tp(e))return N("p",{},W.crossing);let{plan:t,geodesic:n}=Za(e,this.viewer.frame),{plan:i}=Ts(As([...e,e[0]],this.viewer.frame)),s=[[W.areaPlan,il(t)]];n!==null&&s.push([W.areaGeodesic,il(n)]);let o=this.done?this.terrains():[];for(let a of o){let l=a.faceArea(e.map(([c,,h])=>[c,h]));l>0&&s.push([o.length>1?`${W.areaFace}: ${a.title}`:W.areaFace,il(l)])}return s.push([W.perimeter,fn(i)]),WM(s)}profile(e){let t=new Ir(e);if(this.path=t,this.profiles=this.terrains().map(i=>t.profile(i)).filter(({runs:i})=>i.length),!this.profiles.length)return[N("p",{},W.noTerrain)];let n=this.profiles.map(i=>{let{low:s,high:o,ascent:a,descent:l,length:c}=np(i),h=this.profiles.length>1?`${i.layer.title}: `:"";return N("p",{class:"summary"},h+W.profileSummary(fn(t.length),fn(c),fn(s),fn(o),fn(a),fn(l)))});return[this.plot.element,...n]}terrains(){return this.viewer.layers.filter(e=>e instanceof jt&&e.drawn)}sketch(){if(this.stretched=this.viewer.exaggeration,!this.active||!this.hits.length)return this.viewer.sketch(Xp);let e=this.hits.map(o=>this.viewer.unstretched(o)),t=this.hover?[...e,this.viewer.unstretched(this.hover)]:e;if(this.kind==="profile"&&this.path&&this.profiles.length)return this.viewer.sketch({line:this.draped(this.path),preview:[],dots:[...e,...this.pointed]});let n=this.kind==="area"&&t.length>2,i=[...this.hover?t.slice(-2):[],...n&&!this.done?[t[t.length-1],t[0]]:[]],s=n&&this.done?[...e,e[0]]:e;this.viewer.sketch({line:s,preview:i,dots:e})}draped(e){return[...e.distances,...this.profiles.flatMap(({runs:n})=>n.flatMap(i=>i.map(([s])=>s)))].sort((n,i)=>n-i).flatMap(n=>this.along(e,n)??[])}along(e,t){let n=this.profiles.flatMap(o=>Es(o,t)??[]);if(!n.length)return null;let[i,s]=e.at(t);return[[i,Math.max(...n),s]]}pointAlong(e){let t=this.pointed.length;this.pointed=e!==null&&this.path&&this.along(this.path,e)||[],(t||this.pointed.length)&&this.sketch()}save(){if(!this.path)return;let e=ip(this.path,this.profiles,this.viewer.frame);tl(new Blob(["\uFEFF",e],{type:"text/csv"}),`${this.title} – ${W.measures.profile}`,"csv")}};function Wl(r,e){let t=N("button",{type:"button",class:"word"},r);return t.addEventListener("click",e),t}function WM(r){let e=r.map(([t,n])=>N("tr",{},N("th",{scope:"row"},t),N("td",{class:"number"},n)));return N("table",{},N("tbody",{},...e))}function XM(r){let e=r.every(({geodesic:a})=>a!==null),t=({plan:a,slope:l,geodesic:c,rise:h},d)=>{let u=[fn(a),fn(l),...e?[fn(c)]:[],dp(h)];return N("tr",{},N("th",{scope:"row"},d),...u.map(f=>N("td",{class:"number"},f)))},n=["",W.legPlan,W.legSlope,...e?[W.legGeodesic]:[],W.legRise],i=N("thead",{},N("tr",{},...n.map(a=>N("th",{scope:"col"},a)))),s=r.length>1?r.map((a,l)=>t(a,String(l+1))):[],o=N("tfoot",{},t(Ts(r),r.length>1?W.sum:""));return N("div",{class:"legs"},N("table",{},i,N("tbody",{},...s),o))}var qM=8,$M=16;function gm(r,e){let t=r.items.map(()=>N("input",{type:"checkbox"})),n=r.items.map((s,o)=>{t[o].addEventListener("change",()=>e(o,t[o].checked));let a=N("span",{class:"name"},s.label||W.unnamedClass(o+1));return N("li",{},N("label",{class:"class"},t[o],tu(r,o),a))}),i=N("ul",{class:"classes"},...n);return{element:n.length>qM?ZM(n.length,i):i,refresh:()=>t.forEach((s,o)=>{s.checked=r.isShown(o),n[o].classList.toggle("off",!s.checked)})}}function tu(r,e){let t=r.items[e],n=N("span",{class:"swatch","aria-hidden":"true"}),i=N("i");return i.style.backgroundColor=t.color,n.append(i),r.swatch(t).then(s=>s&&YM(s,n),()=>{}),n}function YM(r,e){let t=Math.round($M*(window.devicePixelRatio||1)),n=N("canvas",{width:String(t),height:String(t)}),i=n.getContext("2d"),s=Math.min(t/r.width,t/r.height),[o,a]=[r.width*s,r.height*s];i.imageSmoothingQuality="high",i.drawImage(r,(t-o)/2,(t-a)/2,o,a),e.classList.add("drawn"),e.replaceChildren(n)}function ZM(r,e){return N("details",{class:"folded"},N("summary",{},W.classes(r.toLocaleString())),e)}var JM={least:.5,most:5,step:.1},ql=class{constructor(e,t){this.viewer=t;let n=N("ul",{class:"layers"},...t.layers.map(o=>this.row(o))),i=this.exaggeration();this.refreshExaggeration=i.refresh;let s=N("div",{class:"body",id:"panel-body"},n,i.element);this.body=s,this.element=N("section",{class:"panel","aria-label":W.layers},this.header(e,s),s)}viewer;element;body;rows=new Map;refreshExaggeration;add(e){this.body.append(e)}layerChanged(e){this.rows.get(e)?.()}exaggerationChanged(){this.refreshExaggeration()}header(e,t){let n=N("button",{type:"button",class:"toggle","aria-controls":t.id},vt("layers")),i=s=>{t.hidden=!s;let o=s?W.hidePanel:W.showPanel;n.setAttribute("aria-expanded",String(s)),n.setAttribute("aria-label",o),n.title=o};return n.addEventListener("click",()=>i(t.hidden)),i(!window.matchMedia("(max-width: 640px)").matches),N("header",{},N("h1",{},e),n)}row(e){let t=N("input",{type:"checkbox"});t.addEventListener("change",()=>{e.visible=t.checked,this.changed(e)});let n=N("input",{type:"range",min:"0",max:"1",step:"0.01","aria-label":W.opacity(e.title)});n.addEventListener("input",()=>{e.opacity=n.valueAsNumber,this.changed(e)});let i=e.classes&&e.classes.items.length>1?this.classes(e,e.classes):null,s=N("label",{class:"layer"},t,i?null:KM(e),N("span",{class:"name"},e.title)),o=N("li",{},s,n),a=e instanceof jt&&e.drapes.length>0?this.drapes(e):null;a&&o.append(a.element),i&&o.append(i.element);let l=()=>{t.checked=e.visible,n.valueAsNumber=e.opacity,n.disabled=!e.visible,o.classList.toggle("off",!e.visible),a?.refresh(),i?.refresh()};return this.rows.set(e,l),l(),o}classes(e,t){return gm(t,(n,i)=>{e.showClass(n,i),this.changed(e)})}drapes(e){let t=[...e.drapes.map(i=>i.name),null],n=N("select",{"aria-label":W.drape(e.title)},...t.map((i,s)=>N("option",{value:String(s)},i??W.plainColor)));return n.addEventListener("change",()=>{e.setDrape(t[n.selectedIndex]),this.changed(e)}),{element:n,refresh:()=>n.selectedIndex=t.indexOf(e.drape)}}changed(e){this.viewer.layerChanged(),this.layerChanged(e)}exaggeration(){let{least:e,most:t,step:n}=JM,i=N("input",{type:"range",id:"exaggeration",min:String(e),max:String(t),step:String(n)}),s=N("output",{for:"exaggeration"}),o=()=>{i.valueAsNumber=this.viewer.exaggeration,s.textContent=W.times(String(Number(this.viewer.exaggeration.toFixed(2))))};i.addEventListener("input",()=>{this.viewer.setExaggeration(i.valueAsNumber),o()}),o();let a=N("label",{for:"exaggeration"},W.exaggeration);return{element:N("div",{class:"exaggeration"},a,s,i),refresh:o}}};function KM({classes:r,swatch:e}){if(r?.items.length===1)return tu(r,0);let t=N("span",{class:"swatch","aria-hidden":"true"});for(let n of e.slice(0,4)){let i=N("i");i.style.backgroundColor=n,t.append(i)}return t}var jM=400,$l=class{constructor(e){this.viewer=e;let{level:t,visible:n}=e.plane,[i,s]=e.heights;n||e.setPlane({level:(i+s)/2});let[o,a]=n?[Math.min(i,t),Math.max(s,t)]:[i,s],l=(a-o)/jM||1;this.level=N("input",{type:"range",min:String(o),max:String(a),step:String(l),"aria-label":W.planeLevel}),this.shown.addEventListener("change",()=>this.change({visible:this.shown.checked})),this.level.addEventListener("input",()=>this.change({level:this.level.valueAsNumber,visible:!0})),this.color.addEventListener("input",()=>this.change({color:this.color.value,visible:!0})),this.opacity.addEventListener("input",()=>this.change({opacity:this.opacity.valueAsNumber,visible:!0}));let c=N("label",{class:"layer"},this.shown,N("span",{class:"name"},W.showPlane)),h=N("div",{class:"plane"},N("div",{class:"row"},c,this.output),this.level,N("div",{class:"row"},this.color,this.opacity));this.element=N("details",{class:"folded section"},N("summary",{},W.plane),h),this.element.toggleAttribute("open",n),this.refresh()}viewer;element;shown=N("input",{type:"checkbox"});level;output=N("output");color=N("input",{type:"color","aria-label":W.planeColor});opacity=N("input",{type:"range",min:"0",max:"1",step:"0.01","aria-label":W.planeOpacity});refresh(){let{level:e,color:t,opacity:n,visible:i}=this.viewer.plane;this.shown.checked=i,this.level.value=String(e),this.color.value=t,this.opacity.valueAsNumber=n,this.output.textContent=`${ii(e,1)} m`}change(e){this.viewer.setPlane(e),this.refresh()}};var Yl=2048,ym=256,vm=16384,iu=134e6;async function xm(r,e){let{size:t,background:n,labels:i}=e,s;n==="transparent"?(s=nu(r,t,"#000000",i,!0),QM(s,nu(r,t,"#ffffff",i,!0))):s=nu(r,t,n==="white"?"#ffffff":null,i);let o=t[1]/r.size()[1];return eS(s,e.credits.join(" · "),o),new Promise((a,l)=>s.toBlob(c=>c?a(c):l(new Error("no picture")),"image/png"))}function nu(r,[e,t],n,i,s=!1){let o=N("canvas",{width:String(e),height:String(t)}),a=o.getContext("2d",{willReadFrequently:s}),l=t/r.size()[1],c=[e/l,t/l];r.setBackground(n),r.stage.density=l;try{for(let h=0;h<t;h+=Yl)for(let d=0;d<e;d+=Yl){let[u,f]=[Math.min(Yl,e-d),Math.min(Yl,t-h)],p={left:d/l,top:h/l,width:u/l,height:f/l};r.setTile({picture:c,...p}),a.drawImage(r.picture(i),d,h)}}finally{r.stage.density=null,r.setBackground(null),r.setTile(null)}return o}function QM(r,e){let[t,n]=[r,e].map(i=>i.getContext("2d"));for(let i=0;i<r.height;i+=ym){let s=Math.min(ym,r.height-i),o=t.getImageData(0,i,r.width,s),{data:a}=o,l=n.getImageData(0,i,r.width,s).data;for(let c=0;c<a.length;c+=4){let h=255-Math.min(Math.max(l[c]-a[c],l[c+1]-a[c+1],l[c+2]-a[c+2],0),255);for(let d=0;h&&d<3;d++)a[c+d]=Math.min(a[c+d]*255/h,255);a[c+3]=h}t.putImageData(o,0,i)}}function eS(r,e,t){if(!e)return;let n=r.getContext("2d"),i=Math.max(11*t,8);n.font=`${i}px system-ui, sans-serif`,n.textAlign="right",n.textBaseline="middle";let s=Math.min(n.measureText(e).width+1.4*i,r.width);n.fillStyle="rgb(255 255 255 / 0.8)",n.fillRect(r.width-s,r.height-1.8*i,s,1.8*i),n.fillStyle="#56616b",n.fillText(e,r.width-.7*i,r.height-.9*i,r.width-1.4*i)}function _m(r,e,t){let n=Math.min(window.devicePixelRatio||1,2),[i,s]=r.size().map(u=>tS(Math.round(u*n))),o=N("select",{},...["seen","white","transparent"].map(u=>N("option",{value:u},W.backgrounds[u]))),a=N("input",{type:"checkbox",checked:""}),l=N("p",{class:"note",role:"status"}),c=N("button",{type:"submit",class:"word main"},W.save),h=N("form",{class:"save"},Zl(W.pictureWidth,i),Zl(W.pictureHeight,s),Zl(W.background,o),Zl(W.withLabels,a),l,c),d=nl(W.saveImage,h);h.addEventListener("submit",u=>{u.preventDefault();let f=[i.valueAsNumber,s.valueAsNumber];if(f[0]*f[1]>iu){l.textContent=W.tooLarge(String(Math.round(iu/1e6)));return}c.disabled=!0,l.textContent=W.drawing;let p={size:f,background:o.value,labels:a.checked,credits:t};setTimeout(()=>{xm(r,p).then(v=>{tl(v,e,"png"),d.close()}).catch(()=>{l.textContent=W.notDrawn,c.disabled=!1})},30)}),i.select()}function tS(r){return N("input",{type:"number",min:"1",max:String(vm),step:"1",value:String(r),required:""})}function Zl(r,e){return N("label",{},N("span",{},r),e)}var bm=400,Mm=15,Jl=class{constructor(e){this.viewer=e;let[t,n]=e.heights,{reach:i}=e;this.offset=ru(-i,i,2*i/bm,W.sectionOffset),this.level=ru(t,n,(n-t)/bm||1,W.sectionLevel);let s=["vertical","horizontal"].map(c=>N("option",{value:c},W.sectionKinds[c]));this.kind=N("select",{"aria-label":W.sectionKind},...s);let o=N("button",{type:"button",class:"word"},W.flip);this.shown.addEventListener("change",()=>this.change({visible:this.shown.checked})),this.kind.addEventListener("change",()=>this.change({kind:this.kind.value,visible:!0})),this.azimuth.addEventListener("input",()=>this.change({azimuth:this.azimuth.valueAsNumber,visible:!0})),this.offset.addEventListener("input",()=>this.change({offset:this.offset.valueAsNumber,visible:!0})),this.level.addEventListener("input",()=>this.change({level:this.level.valueAsNumber,visible:!0})),o.addEventListener("click",()=>this.flip()),this.rows={vertical:[su(W.sectionAzimuth,this.outputs.azimuth),this.azimuth,su(W.sectionOffset,this.outputs.offset),this.offset],horizontal:[su(W.sectionLevel,this.outputs.level),this.level]};let a=N("label",{class:"layer"},this.shown,N("span",{class:"name"},W.showPlane)),l=N("div",{class:"plane"},N("div",{class:"row"},a,o),this.kind,...this.rows.vertical,...this.rows.horizontal);this.element=N("details",{class:"folded section"},N("summary",{},W.section),l),this.refresh()}viewer;element;shown=N("input",{type:"checkbox"});kind;azimuth=ru(0,359,1,W.sectionAzimuth);offset;level;outputs={azimuth:N("output"),offset:N("output"),level:N("output")};rows;started=!1;refresh(){let{kind:e,azimuth:t,offset:n,level:i,visible:s}=this.viewer.section;s&&(this.started=this.element.open=!0),this.shown.checked=s,this.kind.value=e,this.azimuth.valueAsNumber=t,this.offset.valueAsNumber=n,this.level.valueAsNumber=i,this.outputs.azimuth.textContent=`${Math.round(t)}°`,this.outputs.offset.textContent=`${ii(n,1)} m`,this.outputs.level.textContent=`${ii(i,1)} m`;for(let[o,a]of Object.entries(this.rows))for(let l of a)l.hidden=o!==e}change(e){this.viewer.setSection(this.started?e:{...this.first(),...e}),this.started=!0,this.refresh()}first(){let[e,t]=this.viewer.heights,n=this.viewer.heading*180/Math.PI+180;return{azimuth:(Math.round(n/Mm)*Mm%360+360)%360,offset:0,level:(e+t)/2}}flip(){let{kind:e,azimuth:t,offset:n,below:i}=this.viewer.section;this.change(e==="vertical"?{azimuth:(t+180)%360,offset:-n,visible:!0}:{below:!i,visible:!0})}};function ru(r,e,t,n){return N("input",{type:"range",min:String(r),max:String(e),step:String(t),"aria-label":n})}function su(r,e){return N("div",{class:"row quiet"},N("span",{class:"name"},r),e)}var Kl=class{constructor(e,t){this.viewer=e;this.turn=xt(W.rotate,vt("rotate"),()=>e.setTurning(!e.turning)),this.turn.setAttribute("aria-pressed","false"),this.measuring=xt(W.measureKey,vt("measure"),t.measure),this.setMeasuring(!1),this.element=N("nav",{class:"toolbar"},xt(W.north,this.needle,()=>e.faceNorth()),xt(W.zoomIn,vt("plus"),()=>e.zoom(.7)),xt(W.zoomOut,vt("minus"),()=>e.zoom(1/.7)),xt(W.home,vt("home"),()=>e.home()),this.turn,this.measuring,xt(W.saveImageKey,vt("image"),t.save),xt(W.aboutKey,vt("info"),t.about),xt(W.hideInterface,vt("hide"),t.hide))}viewer;element;needle=up();turn;measuring;drawn(){this.needle.style.transform=`rotate(${-this.viewer.heading}rad)`}spun(){this.turn.setAttribute("aria-pressed",String(this.viewer.turning))}setMeasuring(e){this.measuring.setAttribute("aria-pressed",String(e))}};var nS=1800,jl=class{constructor(e,t,n,i,s){this.root=e;this.scene=t;this.viewer=n;this.address=s;let o=t.title;n.canvas.setAttribute("aria-label",W.canvas(o)),this.panel=new ql(o,n),this.card=new sl(n,()=>this.cancelled()),this.toolbar=new Kl(n,{measure:()=>this.toggleMeasure(),save:()=>this.save(),about:()=>Oh(t,s),hide:()=>this.toggleInterface()}),this.scale=new kl(n),this.plane=new $l(n),this.panel.add(this.plane.element),this.section=new Jl(n),this.panel.add(this.section.element),this.unhide.classList.add("unhide"),this.unhide.hidden=!0,this.measure=new Xl(n,o,()=>this.measureChanged());let a=[this.panel.element,this.card.element,this.toolbar.element,this.measure.element];this.labelled=new zl(t,i,n,a),e.append(this.labelled.element,this.marker,this.scale.element,this.panel.element,this.toolbar.element,this.card.element),e.append(this.measure.element,this.measure.crosshair,this.unhide,this.hint),t.credits.length&&e.append(N("footer",{class:"credits"},t.credits.join(" · "))),this.makeRoom(),window.matchMedia("(max-width: 640px)").addEventListener("change",()=>this.makeRoom()),document.addEventListener("keydown",l=>this.key(l)),n.listener=this}root;scene;viewer;address;panel;card;toolbar;labelled;marker=N("div",{class:"marker",hidden:""});scale;plane;section;measure;hint=N("div",{class:"hint",role:"status",hidden:""},W.wheelHint);unhide=xt(W.showInterface,vt("show"),()=>this.toggleInterface());marked=null;hinted=0;drawn(){this.toolbar.drawn(),this.scale.drawn(),this.labelled.drawn(),this.measure.drawn();let e=this.marked&&this.viewer.projectHit(this.marked);this.marker.hidden=!e,e&&(this.marker.style.transform=`translate(${e[0]}px, ${e[1]}px)`)}clicked(e,t){if(this.measure.active)return this.measure.clicked(e,t),!0;let n=this.labelled.at(e,t);return n?(this.marked=null,this.viewer.select(n.layer,n.feature),this.card.show(n.layer,n.feature,n),!0):!1}composed(e){return this.labelled.composed(e)}labels(){return this.viewer.draw(),this.labelled.shown()}picked(e){if(!e)return this.cancelled();this.marked=e,this.viewer.select(e.layer,e.feature),this.card.show(e.layer,e.feature,e)}cancelled(){this.marked=null,this.viewer.select(null,null),this.card.element.contains(document.activeElement)&&this.viewer.canvas.focus({preventScroll:!0}),this.card.hide()}selected(e,t){this.marked=null,t===null?this.card.hide():this.card.show(e,t,null)}layerChanged(e){this.panel.layerChanged(e)}exaggerationChanged(){this.panel.exaggerationChanged()}planeChanged(){this.plane.refresh()}sectionChanged(){this.section.refresh()}spun(){this.toolbar.spun()}wheelLeft(){this.hint.hidden=!1,window.clearTimeout(this.hinted),this.hinted=window.setTimeout(()=>this.hint.hidden=!0,nS)}key(e){let{target:t,key:n}=e,i=t instanceof HTMLElement&&t.matches("input:not([type=checkbox], [type=range]), textarea, select");if(e.ctrlKey||e.metaKey||e.altKey||i||document.querySelector("dialog[open]"))return;let s={R:()=>this.viewer.setTurning(!this.viewer.turning),M:()=>this.toggleMeasure(),I:()=>Oh(this.scene,this.address),H:()=>this.toggleInterface(),S:e.shiftKey?()=>this.save():void 0,ESCAPE:()=>this.escape()}[n.toUpperCase()];s&&(n!=="Escape"&&e.preventDefault(),s())}escape(){if(this.measure.active)return this.measure.escape();this.viewer.setTurning(!1),this.unhide.hidden||this.toggleInterface()}toggleMeasure(){if(this.measure.active)return this.measure.close();this.cancelled(),this.measure.open()}measureChanged(){this.toolbar.setMeasuring(this.measure.active)}toggleInterface(){let e=!this.unhide.hidden;this.setPanels(e),this.unhide.hidden=e}save(){_m(this.viewer,this.scene.title,this.scene.credits)}setPanels(e){this.root.classList.toggle("bare",!e),e||(this.cancelled(),this.measure.close()),this.panel.element.hidden=!e,this.toolbar.element.hidden=!e,this.makeRoom()}makeRoom(){let[e,t]=this.viewer.size(),n=this.panel.element.getBoundingClientRect(),i=this.toolbar.element.getBoundingClientRect(),s={left:-1,right:1,bottom:-1,top:1};!this.panel.element.hidden&&e>900?(s.left=2*n.right/e-1,s.right=2*i.left/e-1):this.panel.element.hidden||(s.top=1-2*n.top/t),this.viewer.setRoom(s)}};async function Sm(r,e){let t=window.parent===window?null:ou(e);if(!t)return;let n=N("button",{type:"button",class:"word main"},W.start),i=N("div",{class:"poster"},t,n);r.append(i),await new Promise(s=>n.addEventListener("click",s,{once:!0})),i.remove()}function ou(r){let e=document.getElementById("poster");if(!e)return null;let t=N("canvas",{role:"img","aria-label":W.picture(r)}),n=Uint8Array.from(atob(e.textContent??""),i=>i.charCodeAt(0));return createImageBitmap(new Blob([n],{type:e.getAttribute("type")})).then(i=>{[t.width,t.height]=[i.width,i.height],t.getContext("2d").drawImage(i,0,0)},()=>{}),t}var wm=9,iS=[0,0,1],lu=class{constructor({data:e},t){this.world=t;let[n,,i]=e.extent;this.placement=new Gn(e.rotation,[0,0]),this.metre=t.baseSize*e.scale/(i-n)}world;placement;metre;of([e,t,n],i){let[s,o]=this.placement.toOwn(e,n);return[s*this.metre,-o*this.metre,(t+this.world.shift)*i*this.metre]}toLocal([e,t,n],i){let[s,o]=this.placement.toLocal(e/this.metre,-t/this.metre);return[s,n/this.metre/i-this.world.shift,o]}ofDirection([e,t,n]){let[i,s]=this.placement.toOwn(e,n);return[i,-s,t]}ofSection({kind:e,azimuth:t,offset:n,level:i,below:s},o){let a=l=>Number(l.toPrecision(wm));return e==="vertical"?[e,a(t),a(n*this.metre)]:[e,s?"below":"above",a(this.of([0,i,0],o)[2])]}toSection([e,t,n],i){let s=Number(n||NaN);return e==="vertical"&&Number.isFinite(Number(t||NaN))&&Number.isFinite(s)?{kind:e,azimuth:(Number(t)%360+360)%360,offset:s/this.metre,visible:!0}:e!=="horizontal"||!/^(above|below)$/.test(t??"")||!Number.isFinite(s)?null:{kind:e,below:t==="below",level:this.toLocal([0,0,s],i)[1],visible:!0}}toLocalDirection([e,t,n]){let[i,s]=this.placement.toLocal(e,-t);return[i,n,s]}},Ql=class{constructor(e,t){this.viewer=e;this.units=new lu(e.frame,t),this.exaggeration=e.exaggeration}viewer;units;exaggeration;get link(){let{camera:e,target:t,up:n}=this.viewer.view,{exaggeration:i}=this.viewer,s=[au("c",this.units.of(e,i)),au("t",this.units.of(t,i))],o=this.units.ofDirection(n);return Math.abs(this.viewer.roll)>1e-6&&s.push(au("u",o)),this.viewer.section.visible&&s.push(`section=${this.units.ofSection(this.viewer.section,i).join(",")}`),i!==this.exaggeration&&s.push(`exaggeration=${i}`),`${location.href.split("#")[0]}#${s.join("&")}`}follow(){let e=Em(location.hash),t=Number(e.get("exaggeration"));t>0&&t<1/0&&this.viewer.setExaggeration(t);let n=this.units.toSection(e.get("section")?.split(",")??[],this.viewer.exaggeration);(n||this.viewer.section.visible)&&this.viewer.setSection(n??{visible:!1});let[i,s,o]=["c","t","u"].map(h=>rS(e,h));if(!i)return;let{exaggeration:a}=this.viewer,l=this.units.toLocal(s??[0,0,0],a),c=this.units.toLocal(i,a);c.every((h,d)=>h===l[d])||this.viewer.setView(c,l,this.units.toLocalDirection(o??iS))}};function Am(r){let e=Em(r),[t,n]=["width","height"].map(i=>Math.round(Number(e.get(i))));return t>0&&n>0&&t<=16384&&n<=16384?{width:t,height:n}:null}function Tm(r){let[e,t=""]=r.split("#"),n=t.split("&"),i=n.filter(s=>!/^popup(=|$)/.test(s));return i.length<n.length?`${e}#${i.join("&")}`:null}function Em(r){return new URLSearchParams(r.replace(/^#/,""))}function rS(r,e){let t=["x","y","z"].map(n=>{let i=r.get(e+n);return i===null||!i.trim()?NaN:Number(i)});return t.every(Number.isFinite)?t:null}function au(r,e){return["x","y","z"].map((t,n)=>`${r}${t}=${Number(e[n].toPrecision(wm))}`).join("&")}var ec=document.getElementById("status"),sS=document.getElementById("status-text"),Rm=document.getElementById("status-bar"),cu=oS();window.scenery={ready:cu};cu.catch(Im);async function oS(){let r=document.getElementById("view"),e=r.parentElement,t=aS();hp(()=>window.scenery,t.world.origins),Cm(e),await Sm(e,t.title);let n=new Ol(r,new Ka(t.frame),t.world),i=t.chunks.reduce((c,h)=>c+h.bytes,0),s=new el(t.chunks);await s.load(async c=>{Rm.value=i?c/i:1,await lS()}),await n.build(t,s);let o=0,a=new Ql(n,t.world),l=new jl(e,t,n,s,a);n.start(),a.follow(),l.exaggerationChanged(),l.sectionChanged(),n.stage.finish(),o=performance.now(),ec.hidden=!0,Object.defineProperties(window.scenery,Object.getOwnPropertyDescriptors(rp(n,cu,t.chunks,l,a,()=>o))),window.addEventListener("hashchange",()=>{Cm(e),a.follow(),l.exaggerationChanged(),l.sectionChanged()}),r.addEventListener("webglcontextlost",()=>Im(new Mi(W.lost)))}function Cm(r){let e=Am(location.hash);r.style.width=e?`${e.width}px`:"",r.style.height=e?`${e.height}px`:"";let t=Tm(location.href);if(!e||t===null)return;let n=()=>window.open(t,"_blank",`popup,width=${e.width},height=${e.height}`);if(n())return;let i=N("button",{type:"button",class:"word main offer"},W.openWindow(`${e.width} × ${e.height}`));i.addEventListener("click",()=>{n(),i.remove()}),r.append(i)}function aS(){try{return JSON.parse(document.getElementById("scene").textContent)}catch(r){throw new Hn(String(r))}}function Im(r){let e=r instanceof Error?r.message:String(r);Rm.hidden=!0;let t=ou(document.title);t&&ec.prepend(t),sS.textContent=r instanceof Mi?e:W.damaged(e),ec.setAttribute("role","alert"),ec.hidden=!1,r instanceof Mi||r instanceof Hn||console.error(r)}function lS(){return new Promise(r=>setTimeout(r))}})();
